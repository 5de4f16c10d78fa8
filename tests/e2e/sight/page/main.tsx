import './clock.ts'
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot, type Root } from 'react-dom/client'
import { language, speak } from '#components/messages/spoken.ts'
import { loadLater } from '#components/panel/later.tsx'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store.ts'
import type { PanelLanguage } from '#lib/contract/language.ts'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { fakeClient } from '../../../component/panel/fake-client.ts'
import { states } from '../../../component/panel/states.ts'
import { answers } from './answers.ts'

/** The states of a snapshot, and what the panel can be without one. */
export type StateName = keyof typeof states | 'no ticket' | 'waiting' | 'collapsed'

declare global {
  interface Window {
    /** Shows a state from its beginning: the first tab, nothing opened. */
    showState(name: StateName): void
    /** Has it speak a language from the next state on; English only as long as it has spoken no other. */
    speakLanguage(language: PanelLanguage): Promise<void>
    /** All states, in the order in which they are told of. */
    stateNames: StateName[]
  }
}

let root: Root | undefined

function showState(name: StateName): void {
  root?.unmount()
  const line = fakeClient(answers)
  const store = createPanelStore(line.client)
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no #root')
  root = createRoot(container)
  root.render(<Panel store={store} />)
  line.connection('connected')
  if (name === 'waiting') return
  if (name === 'no ticket') line.push({ event: 'no-ticket' })
  else line.push({ event: 'snapshot', snapshot: states[name === 'collapsed' ? 'one source failed' : name] })
  if (name === 'collapsed') {
    line.push({ event: 'preferences', preferences: { ...usualPreferences, collapsed: true } })
  }
}

async function speakLanguage(next: PanelLanguage): Promise<void> {
  await speak(next)
  document.documentElement.lang = language
}

await loadLater()
window.speakLanguage = speakLanguage
window.stateNames = [...(Object.keys(states) as (keyof typeof states)[]), 'no ticket', 'waiting', 'collapsed']
window.showState = showState
