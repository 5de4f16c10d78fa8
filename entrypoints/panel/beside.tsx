import { connectPanel } from '#lib/messaging/panel-port.ts'
import { browserPanelPortName } from '#lib/messaging/panel-port-name.ts'
import { windowAround } from '#lib/platform/browser-panel.ts'
import { startPanel } from './start-panel.tsx'

// No tab is around this page, so that it says in which window it is; the worker finds the tab by itself.
void windowAround().then((windowId) => startPanel(connectPanel(browserPanelPortName(windowId))))
