import type { Result } from '#lib/contract/failure.ts'
import type { Args, CallMap, Reply } from './call.ts'
import type { PanelCalls, PanelEvent } from './calls.ts'
import type { OptionsCalls } from './options-calls.ts'

/** One end of a call map: never rejects, a failure is part of the reply. */
export interface Client<M extends CallMap> {
  call<K extends keyof M & string>(name: K, args: Args<M, K>): Promise<Result<Reply<M, K>>>
}

/** The panel's line to the worker. It reconnects by itself when the worker was stopped. */
export interface PanelClient extends Client<PanelCalls> {
  onEvent(listener: (event: PanelEvent) => void): void
  /** `outdated`: the extension was updated or removed under this page, which has to be reloaded. */
  onConnection(listener: (state: 'connected' | 'lost' | 'outdated') => void): void
}

export type OptionsClient = Client<OptionsCalls>

/* The types of what the options page shows, for components, which know no other part of this room. */
export type { Args, Reply } from './call.ts'
export type { PanelCalls } from './calls.ts'
export type { OptionsCalls } from './options-calls.ts'
export type {
  ConfigIssue,
  HistoryEntry,
  KeyringState,
  LinkState,
  OptionsState,
  PublishingState,
} from './options-state.ts'
export type { SourceHealth } from './source-health.ts'
