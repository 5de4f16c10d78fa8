import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { createRoot } from 'react-dom/client'
import { Panel } from '#components/panel/panel.tsx'
import { createPanelStore } from '#components/panel/store.ts'
import { connectPanel } from '#lib/messaging/panel-port.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Panel store={createPanelStore(connectPanel())} />)
