import './clock.ts'
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot, type Root } from 'react-dom/client'
import { language, speak } from '#components/messages/spoken.ts'
import { loadLater } from '#components/panel/later.tsx'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store/store.ts'
import type { PanelLanguage } from '#lib/contract/language.ts'
import { type PanelPreferences, usualPreferences } from '#lib/contract/panel-preferences.ts'
import { fakeClient } from '../../../component/panel/fake-client.ts'
import { states } from '../../../component/panel/states.ts'
import { answers, lookedUpAlone } from './answers.ts'

/** How agents like the panel, over a ticket that is like any other. */
const tastes: Record<string, Partial<PanelPreferences>> = {
  collapsed: { collapsed: true },
  'new agent': { introduced: false },
  compact: { density: 'compact', pins: ['customers.phone', 'customers.address', 'customers.timeZone'] },
}

/** The states of a snapshot, what the panel can be without one, and agents' tastes. */
export type StateName =
  | keyof typeof states
  | 'no ticket'
  | 'looked up'
  | 'waiting'
  | 'collapsed'
  | 'new agent'
  | 'compact'

declare global {
  interface Window {
    /** Shows a state from its beginning: the first tab, nothing opened. */
    showState(name: StateName): void
    /** Has it speak a language from the next state on; English only as long as it has spoken no other. */
    speakLanguage(language: PanelLanguage): Promise<void>
    /** Marks a text on the page to be looked up, in the state that is shown. */
    lookUp(text: string): void
    /** All states, in the order in which they are told of. */
    stateNames: StateName[]
  }
}

let root: Root | undefined

function showState(name: StateName): void {
  root?.unmount()
  const line = fakeClient(name === 'looked up' ? { ...answers, lookUp: lookedUpAlone } : answers)
  window.lookUp = (text) => line.push({ event: 'shortcut', name: 'look-up', text })
  const store = createPanelStore(line.client)
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no #root')
  root = createRoot(container)
  root.render(<Panel store={store} />)
  line.connection('connected')
  line.push({ event: 'preferences', preferences: { ...usualPreferences, introduced: true, ...tastes[name] } })
  if (name === 'waiting') return
  if (name === 'no ticket' || name === 'looked up') line.push({ event: 'no-ticket' })
  else line.push({ event: 'snapshot', snapshot: snapshotOf(name) })
  if (name === 'looked up') window.lookUp('eva.janssen@example.com')
}

function snapshotOf(name: Exclude<StateName, 'waiting' | 'no ticket' | 'looked up'>) {
  if (name === 'collapsed') return states['one source failed']
  return states[name === 'new agent' || name === 'compact' ? 'full' : name]
}

async function speakLanguage(next: PanelLanguage): Promise<void> {
  await speak(next)
  document.documentElement.lang = language
}

await loadLater()
window.speakLanguage = speakLanguage
window.stateNames = [
  ...(Object.keys(states) as (keyof typeof states)[]),
  'no ticket',
  'looked up',
  'waiting',
  ...(Object.keys(tastes) as StateName[]),
]
window.showState = showState
