import * as z from 'zod/mini'
import type { Result } from '#lib/contract/failure.ts'
import { SourceHealth } from '#lib/messaging/source-health.ts'
import { once } from '#lib/platform/once.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

const stored = storedValue('local', 'health', z.record(z.string(), SourceHealth))
const inTurn = once('health', serial)

/** How each source has fared on this device, by its id. */
export const readHealth = async (): Promise<Record<string, SourceHealth>> => (await stored.read()) ?? {}

/**
 * Notes how asking a source has ended, and how long it took. A failure holds nothing of a customer; one that only says
 * that the system was not asked (`paused`) leaves the one before it.
 */
export function noteHealth(sourceId: string, result: Result<{ at: string }>, ms: number): Promise<void> {
  if (!result.ok && result.failure.kind === 'paused') return Promise.resolve()
  return inTurn(async () => {
    const all = await readHealth()
    const health: SourceHealth = result.ok
      ? { lastSuccessAt: result.value.at, lastMs: Math.round(ms) }
      : { ...all[sourceId], lastFailure: result.failure }
    await stored.write({ ...all, [sourceId]: health })
  })
}
