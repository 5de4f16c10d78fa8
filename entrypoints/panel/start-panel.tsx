import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { chooseLanguage } from '#components/messages/choose-language.ts'
import { language, speak } from '#components/messages/spoken.ts'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store/store.ts'
import type { PanelClient } from '#lib/messaging/clients.ts'
import { chosenLanguage } from '#lib/platform/panel-language.ts'
import { followLanguage } from './follow-language.ts'

/** Starts the agent's app on this page, in the helpdesk's or in the browser's own panel. */
export function startPanel(client: PanelClient): void {
  const store = createPanelStore(client)
  const root = document.getElementById('root')

  /** Nothing is drawn before its language is there, so that no word changes on the screen. */
  const draw = async () => {
    const chosen = chooseLanguage(await chosenLanguage(), navigator.languages)
    await speak(chosen).catch(() => undefined)
    document.documentElement.lang = language
    if (root) createRoot(root).render(<Panel store={store} />)
    followLanguage(store, chosen, () => location.reload())
  }
  // Where an update of the extension has taken a file away, the panel says so elsewhere.
  const missing = () => undefined
  void draw()
    .then(() => import('./move-panel.ts'))
    .then(({ movePanel }) => movePanel(store), missing)

  // The guard is needed when the agent begins to write, and not before.
  const stop = store.subscribe(({ draft }) => {
    if (draft === '') return
    stop()
    import('./guard.ts').then(({ guard }) => guard(store)).catch(missing)
  })
}
