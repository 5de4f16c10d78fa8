import * as z from 'zod/mini'
import { SourceHealth } from '#lib/messaging/options-state.ts'
import { storedValue } from '#lib/platform/storage.ts'

const stored = storedValue('local', 'health', z.record(z.string(), SourceHealth))

/** How each source has fared on this device, by its id. */
export const readHealth = async (): Promise<Record<string, SourceHealth>> => (await stored.read()) ?? {}
