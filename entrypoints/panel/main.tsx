import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store.ts'
import { connectPanel } from '#lib/messaging/panel-port.ts'

const store = createPanelStore(connectPanel())
const root = document.getElementById('root')
if (root) createRoot(root).render(<Panel store={store} />)

// The guard is needed when the agent begins to write, and not before.
const stop = store.subscribe(({ draft }) => {
  if (draft === '') return
  stop()
  // Where an update of the extension has taken the file away, the panel says so elsewhere.
  import('./guard.ts').then(({ guard }) => guard(store)).catch(() => undefined)
})
