import { remark } from '#lib/contract/remarks.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { once } from '#lib/platform/once.ts'
import { sameJson } from '#lib/platform/same-json.ts'
import { serial } from '#lib/platform/serial.ts'
import { addToHistory } from './history.ts'
import { type ConfigOrigin, type StoredConfig, teamConfig } from './team-config-store.ts'

/** How a config comes into use: shown in the history. */
export interface Use {
  origin: ConfigOrigin
  summary: string
  version?: number
}

/** Whatever changes the config waits for its turn: a refresh of the link must not cross what somebody does by hand. */
export const configTurn = once('configTurn', serial)

/** Puts a config into use on this device; what it replaces stays in the history. */
export async function putIntoUse(config: TeamConfig, use: Use, now: Date): Promise<void> {
  const before = await teamConfig.stored()
  if (before.origin === use.origin && sameJson(before.document, config)) return
  const entry = { ...use, at: now.toISOString(), document: config }
  await addToHistory([entry], entryOf(before, now))
  await teamConfig.write(config, use.origin)
}

/** Takes the config out of use; it stays in the history. */
export async function takeOutOfUse(now: Date): Promise<void> {
  await addToHistory([], entryOf(await teamConfig.stored(), now))
  await teamConfig.remove()
}

function entryOf({ document, origin }: StoredConfig, now: Date) {
  if (document === undefined) return undefined
  return { at: now.toISOString(), summary: remark('usedBefore'), origin, document }
}
