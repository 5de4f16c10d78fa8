import type { StoreApi } from 'zustand/vanilla'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { PanelPreferences, PreferenceChange } from '#lib/contract/panel-preferences.ts'
import type { PersonalMacro } from '#lib/contract/personal-macro.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'
import type { GuardWarnings } from '../guard.ts'

/** What can be undone outside of the reply box; `text` says it where it has no name. */
export type Deed = LinkDecision | 'undecided' | 'chosen' | 'unchosen' | { text: string }

/**
 * The last thing that an action of the agent led to. `text` is what should have gone into the reply; `onClipboard`: the
 * reply box did not take it, and it waits there.
 */
export type Outcome =
  | { kind: 'inserted'; text: string }
  | { kind: 'replaced'; text: string; by: string }
  | { kind: 'copied' }
  | { kind: 'not-copied' }
  /** The browser lets only its own icon open its panel. */
  | { kind: 'use-icon' }
  /** Something else was done, or could not be; most of it can be taken back. */
  | { kind: 'done'; did: Deed; undo?: () => void }
  | { kind: 'failed'; failure: Failure; text?: string; onClipboard?: boolean }

/** What the panel knows, and what an agent can do in it. */
export interface PanelState extends PanelActions {
  connection: 'connecting' | 'connected' | 'lost' | 'outdated'
  /** The worker has said that no ticket is open. Neither this nor a snapshot: not known yet. */
  noTicket: boolean
  snapshot: Snapshot | undefined
  collapsed: boolean
  /** How the agent likes the panel. */
  preferences: PanelPreferences
  /** The worker refuses to serve this page. */
  refused: Failure | undefined
  outcome: Outcome | undefined
  /** What stands in the page's reply box. Only here, and only as long as it stands there. */
  draft: string
  /** The last of the browser-wide keys that was pressed; a new object each time. */
  shortcut: { name: string; text?: string | undefined } | undefined
  /** What the repeat guard says of it. */
  guard: GuardWarnings | undefined
}

/** What goes to the worker. */
export interface PanelActions {
  retry(sourceId?: string): Promise<void>
  choose(conversationId: string | null): Promise<void>
  /** True when the text is in the reply box. */
  insert(text: string): Promise<boolean>
  /** Puts another text in the place of one in the reply box; an empty one takes it out. */
  replace(text: string, by: string): Promise<boolean>
  /** Marks sentences in the reply box; none takes the marks away. */
  markDraft(texts: string[], label: string): Promise<void>
  setCollapsed(collapsed: boolean): Promise<void>
  /** Makes the in-page panel as wide as this. */
  setWidth(widthPx: number): Promise<void>
  /** Gives the focus back to the page's reply box. */
  focusComposer(): Promise<void>
  /** Changes how the agent likes the panel; it holds at once, and in every other panel too. */
  prefer(change: PreferenceChange): Promise<void>
  openOptions(): Promise<void>
  /** The keys that work everywhere in the browser; none where the worker does not say. */
  shortcuts(): Promise<{ label: string; key: string }[]>
  /** Says whether a record is this customer's; `null` takes it back. `before` is what undoing it brings back. */
  decideLink(key: LinkKey, decision: LinkDecision | null, before: LinkDecision | null): Promise<void>
  /** A text about a failure for whoever mends it; `undefined` where the worker has none. */
  diagnose(failure: Failure): Promise<string | undefined>
  report(outcome: Outcome | undefined): void
  /** Keeps what the agent has done with a field. */
  record(event: FieldEvent): Promise<void>
  listMacros(): Promise<Result<Reply<PanelCalls, 'listMacros'>>>
  /** Keeps a macro of the agent's own. */
  saveMacro(macro: PersonalMacro): Promise<Result<null>>
  removeMacro(id: string): Promise<Result<null>>
  searchArticles(question: string): Promise<Result<Reply<PanelCalls, 'searchArticles'>>>
  listLaunches(): Promise<Result<Reply<PanelCalls, 'listLaunches'>>>
  startLaunch(id: string): Promise<Result<Reply<PanelCalls, 'startLaunch'>>>
  /** Fetches a picture of the conversation. */
  loadImage(url: string): Promise<Result<Reply<PanelCalls, 'loadImage'>>>
  /** What the sources know of a text that was marked on the page. */
  lookUp(text: string): Promise<Result<Reply<PanelCalls, 'lookUp'>>>
}

export type PanelStore = StoreApi<PanelState>
