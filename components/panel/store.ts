import { createStore, type StoreApi } from 'zustand/vanilla'
import { copyText } from '#components/ui/copy-text.ts'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure, Result } from '#lib/contract/failure.ts'
import {
  type PanelPreferences,
  type PreferenceChange,
  usualPreferences,
} from '#lib/contract/panel-preferences.ts'
import type { PersonalMacro } from '#lib/contract/personal-macro.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import type { PanelCalls, PanelClient, Reply } from '#lib/messaging/clients.ts'
import type { GuardWarnings } from './guard.ts'
import { ticketKeyText } from './ticket-key.ts'

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

export interface PanelState {
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

/** The panel's state: what the worker pushed, and the agent's actions, which go to the worker. */
export function createPanelStore(client: PanelClient): PanelStore {
  const store = createStore<PanelState>()((set, get) => ({
    connection: 'connecting',
    noTicket: false,
    snapshot: undefined,
    collapsed: false,
    // Until the worker says so, nobody is taken to be new.
    preferences: { ...usualPreferences, introduced: true },
    refused: undefined,
    outcome: undefined,
    draft: '',
    shortcut: undefined,
    guard: undefined,
    ...actionsOf(client, set, get),
  }))
  const admit = newestOnly()
  client.onEvent((event) => {
    if (event.event === 'no-ticket' || event.event === 'another-tab') admit.anything()
    if (event.event !== 'snapshot' || admit.newer(event.snapshot)) store.setState(received(event, store))
  })
  client.onConnection((connection) => {
    if (connection === 'connected') admit.anything()
    store.setState({ connection })
  })
  return store
}

/**
 * Lets only newer snapshots through. The worker's sequences start at the time at which a ticket was opened, so one
 * comparison drops both an older snapshot of the same ticket and a late one of a ticket that the agent has left.
 */
function newestOnly() {
  let last = Number.NEGATIVE_INFINITY
  return {
    newer({ sequence }: Snapshot): boolean {
      if (sequence <= last) return false
      last = sequence
      return true
    },
    /** A new connection or no ticket: the next snapshot is shown whatever it counts, e.g. after a clock was set back. */
    anything() {
      last = Number.NEGATIVE_INFINITY
    },
  }
}

type PanelEvent = Parameters<Parameters<PanelClient['onEvent']>[0]>[0]

function received(event: PanelEvent, store: PanelStore): Partial<PanelState> {
  const nothing = { snapshot: undefined, noTicket: false, refused: undefined, outcome: undefined }
  switch (event.event) {
    case 'snapshot': {
      const { snapshot: before, noTicket, outcome, shortcut } = store.getState()
      const { snapshot } = event
      const same = before !== undefined && ticketKeyText(before.ticket) === ticketKeyText(snapshot.ticket)
      // What was asked for beside one ticket, or beside none, is not opened beside the next.
      return same
        ? { ...nothing, snapshot, outcome }
        : { ...nothing, snapshot, shortcut: before || noTicket ? undefined : shortcut }
    }
    case 'no-ticket':
      return { ...nothing, noTicket: true, ...(store.getState().snapshot && { shortcut: undefined }) }
    case 'preferences':
      return { preferences: event.preferences, collapsed: event.preferences.collapsed }
    case 'another-tab':
      return { ...nothing, draft: '', shortcut: undefined }
    case 'refused':
      return { ...nothing, refused: event.failure }
    case 'draft':
      return { draft: event.text }
    case 'shortcut':
      return { shortcut: { name: event.name, text: event.text } }
  }
}

type Set = (part: Partial<PanelState>) => void
type Actions = Pick<
  PanelState,
  | 'retry'
  | 'choose'
  | 'insert'
  | 'replace'
  | 'markDraft'
  | 'setCollapsed'
  | 'setWidth'
  | 'focusComposer'
  | 'prefer'
  | 'openOptions'
  | 'shortcuts'
  | 'decideLink'
  | 'diagnose'
  | 'report'
  | 'record'
  | 'listMacros'
  | 'saveMacro'
  | 'removeMacro'
  | 'searchArticles'
  | 'listLaunches'
  | 'startLaunch'
  | 'lookUp'
  | 'loadImage'
>

function actionsOf(client: PanelClient, set: Set, get: () => PanelState): Actions {
  const settle = async (call: ReturnType<PanelClient['call']>, text?: string) => {
    const reply = await call
    if (!reply.ok) {
      const { failure } = reply
      // At once, while the browser still remembers the agent's click.
      const onClipboard = failure.kind === 'composer' && text !== undefined && (await copyText(text))
      set({ outcome: { kind: 'failed', failure, ...(text === undefined ? {} : { text, onClipboard }) } })
    }
    return reply.ok
  }
  return {
    retry: async (sourceId) => {
      await settle(client.call('retry', sourceId === undefined ? {} : { sourceId }))
    },
    choose: async (conversationId) => {
      const before = chosenIn(get().snapshot)
      if (!(await settle(client.call('chooseConversation', { conversationId })))) return
      const did = conversationId === null ? 'unchosen' : 'chosen'
      set({ outcome: { kind: 'done', did, undo: () => void get().choose(before) } })
    },
    insert: async (text) => {
      const done = await settle(client.call('insert', { text }), text)
      if (done) set({ outcome: { kind: 'inserted', text } })
      return done
    },
    replace: async (text, by) => {
      const done = await settle(client.call('replace', { text, by }), by === '' ? undefined : by)
      if (done) set({ outcome: { kind: 'replaced', text, by } })
      return done
    },
    markDraft: async (texts, label) => {
      await client.call('markDraft', { texts, label })
    },
    setCollapsed: async (collapsed) => {
      const before = get().collapsed
      set({ collapsed })
      if (!(await settle(client.call('setCollapsed', { collapsed })))) set({ collapsed: before })
    },
    setWidth: latestOnly(async (widthPx) => {
      await settle(client.call('setWidth', { widthPx }))
    }),
    focusComposer: async () => {
      await client.call('focusComposer', {})
    },
    prefer: async (change) => {
      const before = get().preferences
      set({ preferences: { ...before, ...(change as Partial<PanelPreferences>) } })
      if (!(await settle(client.call('prefer', { change })))) set({ preferences: before })
    },
    openOptions: async () => {
      await settle(client.call('openOptions', {}))
    },
    shortcuts: async () => {
      const reply = await client.call('shortcuts', {})
      return reply.ok ? reply.value : []
    },
    decideLink: async (key, decision, before) => {
      if (!(await settle(client.call('decideLink', { ...key, decision })))) return
      const undo = () => void get().decideLink(key, before, decision)
      set({ outcome: { kind: 'done', did: decision ?? 'undecided', undo } })
    },
    diagnose: async (failure) => {
      const reply = await client.call('diagnose', { failure })
      if (reply.ok) return reply.value.text
      set({ outcome: { kind: 'failed', failure: reply.failure } })
      return undefined
    },
    report: (outcome) => set({ outcome }),
    record: async (event) => {
      await settle(client.call('record', { event }))
    },
    // What goes wrong is shown where it was asked for.
    listMacros: () => client.call('listMacros', {}),
    saveMacro: (macro) => client.call('saveMacro', { macro }),
    removeMacro: (id) => client.call('removeMacro', { id }),
    loadImage: (url) => client.call('loadImage', { url }),
    lookUp: (text) => client.call('lookUp', { text }),
    searchArticles: (question) => client.call('searchArticles', { question }),
    listLaunches: () => client.call('listLaunches', {}),
    startLaunch: (id) => client.call('startLaunch', { id }),
  }
}

/** The conversation that the agent has chosen for the ticket on screen, if they have. */
function chosenIn(snapshot: Snapshot | undefined): string | null {
  const join = snapshot?.join
  return join?.state === 'joined' && join.by === 'chosen-by-agent' ? join.conversationId : null
}

/** One call at a time, and after it the latest of those that came in the meantime: a drag asks with every move. */
function latestOnly(call: (value: number) => Promise<void>): (value: number) => Promise<void> {
  let running = false
  let next: number | undefined
  return async (value) => {
    next = value
    if (running) return
    running = true
    for (let now: number | undefined = value; now !== undefined; now = next) {
      next = undefined
      await call(now)
    }
    running = false
  }
}
