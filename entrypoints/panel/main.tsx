import { connectPanel } from '#lib/messaging/panel-port.ts'
import { startPanel } from './start-panel.tsx'

startPanel(connectPanel())
