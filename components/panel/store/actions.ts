import { copyText } from '#components/ui/copy-text.ts'
import type { PanelPreferences } from '#lib/contract/panel-preferences.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelClient } from '#lib/messaging/clients.ts'
import { latestOnly } from './latest-only.ts'
import type { PanelActions, PanelState } from './state.ts'

type Set = (part: Partial<PanelState>) => void

/** The agent's actions as calls of the worker; what came of them is the store's outcome. */
export function actionsOf(client: PanelClient, set: Set, get: () => PanelState): PanelActions {
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
