import * as z from 'zod/mini'
import { remark } from '#lib/contract/remarks.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import type { HistoryEntry } from '#lib/messaging/options-state.ts'
import { browser } from '#lib/platform/browser.ts'
import { once } from '#lib/platform/once.ts'
import { storedValue } from '#lib/platform/storage.ts'
import { inWords } from './issue-words.ts'
import { migrate } from './migrations/migrate.ts'

/** Where a config came from. */
export type ConfigOrigin = HistoryEntry['origin']

/** What this device has as its config. */
export interface StoredConfig {
  /** The document as it is stored, of whatever version; `undefined` where there is none. */
  document: unknown
  origin: ConfigOrigin
  /** Missing where the document cannot be read: it stays stored, and `problems` say why. */
  config?: TeamConfig
  problems: ConfigProblem[]
}

const document = storedValue('local', 'teamConfig', z.unknown())
const origin = storedValue('local', 'configOrigin', z.enum(['local', 'link', 'managed']))

/** The config in use on this device. Read once in a worker's life: every ticket switch asks for it. */
export const teamConfig = once('teamConfig', () => {
  let known: Promise<StoredConfig> | undefined
  const forget = () => {
    known = undefined
  }
  function stored(): Promise<StoredConfig> {
    known ??= load()
    known.catch(forget)
    return known
  }
  return {
    stored,
    read: async () => (await stored()).config,
    /** One write for both: a config of a link must never count as one that may be changed here. */
    write: (config: TeamConfig, from: ConfigOrigin = 'local') =>
      browser.storage.local.set({ teamConfig: config, configOrigin: from }).finally(forget),
    remove: () => Promise.all([document.remove(), origin.remove()]).then(forget, forget),
  }
})

/** A document of an earlier version is brought to this one each time; it is written with the next change. */
async function load(): Promise<StoredConfig> {
  const [found, from = 'local'] = await Promise.all([document.read(), origin.read()])
  const base = { document: found, origin: from, problems: [] }
  if (found === undefined) return base
  const migrated = migrate(found)
  if (!migrated.ok) return { ...base, problems: [unreadable, migrated.problem] }
  const parsed = TeamConfig.safeParse(migrated.document, { reportInput: true })
  return parsed.success
    ? { ...base, config: parsed.data }
    : { ...base, problems: [unreadable, ...parsed.error.issues.flatMap((issue) => inWords(issue))] }
}

const unreadable: ConfigProblem = {
  path: '',
  problem: remark('storedUnusable'),
}
