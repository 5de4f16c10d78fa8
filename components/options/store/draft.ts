import type * as z from 'zod/mini'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SecurityRules } from '#lib/contract/keyring-mode.ts'
import type { LanguageModelConfig } from '#lib/contract/language-model.ts'
import type { Launch } from '#lib/contract/launch.ts'
import type { Macro } from '#lib/contract/macro.ts'
import type { Condition, HelpdeskConfig, JoinConfig, Precedence } from '#lib/contract/team-config.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { guideWords } from '../words/guide.ts'

/** A source of the draft: a `SourceConfig` that may not be complete yet. */
export interface SourceDraft {
  id: string
  label: string
  baseUrl: string
  preset?: string | undefined
  /** A `SourceDefinition`, as far as it is written. */
  definition?: unknown
  basedOn?: string | undefined
  settings?: Record<string, string> | undefined
  helpdesks?: string[] | undefined
  appliesTo?: Condition[] | undefined
  off?: boolean | undefined
}

/** A helpdesk of the draft. */
export type HelpdeskDraft = HelpdeskConfig

/** The lead's work in progress: a team config that may not be valid yet. What Baton does not know in it is kept. */
export interface DraftConfig {
  schema: string
  name: string
  helpdesks: HelpdeskDraft[]
  sources: SourceDraft[]
  join?: z.infer<typeof JoinConfig> | undefined
  precedence?: z.infer<typeof Precedence> | undefined
  dataPoints?: DataPointRule[] | undefined
  security?: SecurityRules | undefined
  languageModel?: LanguageModelConfig | undefined
  macros?: Macro[] | undefined
  launches?: Launch[] | undefined
}

/** The draft before anything is set up. */
export const emptyDraft = (): DraftConfig => ({
  schema: 'baton.team-config/2',
  name: guideWords.newTeam,
  helpdesks: [],
  sources: [],
})

/** True where everything but one's own credentials and preferences belongs to somebody else. */
export const isReadOnly = (page: OptionsState | undefined): boolean =>
  page?.origin === 'link' || page?.origin === 'managed'

/** The document to work on: the unfinished work, else a copy of the config in use, else an empty one. */
export function draftOf(page: OptionsState): DraftConfig {
  if (isReadOnly(page)) return readDraft(page.active)
  return readDraft(page.draft?.document ?? page.active)
}

/** Reads a document that may be anything. Only the parts that the page itself walks through are put right. */
function readDraft(document: unknown): DraftConfig {
  if (typeof document !== 'object' || document === null) return emptyDraft()
  const given = document as Partial<DraftConfig>
  return {
    ...emptyDraft(),
    ...given,
    name: typeof given.name === 'string' ? given.name : '',
    helpdesks: entries<HelpdeskDraft>(given.helpdesks, { id: '', adapter: 'request-tracker', origin: '' }),
    sources: entries<SourceDraft>(given.sources, { id: '', label: '', baseUrl: '' }),
  }
}

function entries<T extends object>(given: unknown, usual: T): T[] {
  if (!Array.isArray(given)) return []
  const objects = given.filter((entry): entry is T => typeof entry === 'object' && entry !== null)
  return objects.map((entry) => ({ ...usual, ...entry }))
}

/** The origin that a source's credentials go to; missing while its address is none. */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { origin, protocol } = new URL(address)
  return /^https?:$/.test(protocol) ? origin : undefined
}
