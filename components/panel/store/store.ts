import { createStore } from 'zustand/vanilla'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import type { PanelClient } from '#lib/messaging/clients.ts'
import { ticketKeyText } from '../ticket-key.ts'
import { actionsOf } from './actions.ts'
import { newestOnly } from './newest-only.ts'
import type { PanelState, PanelStore } from './state.ts'

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
