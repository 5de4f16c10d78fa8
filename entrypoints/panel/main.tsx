import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { chooseLanguage } from '#components/messages/choose-language.ts'
import { language, speak } from '#components/messages/spoken.ts'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store.ts'
import { connectPanel } from '#lib/messaging/panel-port.ts'
import { chosenLanguage } from '#lib/platform/panel-language.ts'
import { followLanguage } from './follow-language.ts'

const store = createPanelStore(connectPanel())
const root = document.getElementById('root')

/** Nothing is drawn before its language is there, so that no word changes on the screen. */
async function draw(): Promise<void> {
  const chosen = chooseLanguage(await chosenLanguage(), navigator.languages)
  await speak(chosen).catch(() => undefined)
  document.documentElement.lang = language
  if (root) createRoot(root).render(<Panel store={store} />)
  followLanguage(store, chosen, () => location.reload())
}
void draw()

// The guard is needed when the agent begins to write, and not before.
const stop = store.subscribe(({ draft }) => {
  if (draft === '') return
  stop()
  // Where an update of the extension has taken the file away, the panel says so elsewhere.
  import('./guard.ts').then(({ guard }) => guard(store)).catch(() => undefined)
})
