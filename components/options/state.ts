import type { OptionsClient } from '#lib/messaging/clients.ts'

/** What every call of the options page answers with. */
export type OptionsState = Extract<Awaited<ReturnType<OptionsClient['call']>>, { ok: true }>['value']

export type ConfigState = NonNullable<OptionsState['config']>
export type HelpdeskState = ConfigState['helpdesks'][number]
export type SourceState = ConfigState['sources'][number]
export type ConfigIssue = OptionsState['issues'][number]
