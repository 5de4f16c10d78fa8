import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import { speakChosen } from '#components/messages/pages/speak-chosen.ts'
import { ticketHref, ticketIn } from '#components/practice/address.ts'
import { Desk } from '#components/practice/desk.tsx'
import { createDeskStore } from '#components/practice/desk-store.ts'
import { scenarios } from '#components/practice/tickets.ts'
import { marker } from '#lib/draft-mark/draw-marks.ts'
import { startHelpdeskPage } from '#lib/helpdesk-page/start.ts'
import { workerLine } from '#lib/helpdesk-page/worker-line.ts'
import { chosenLanguage } from '#lib/platform/panel-language.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the practice desk has no #root')

// Opened without a ticket, the desk shows its first case: an empty desk teaches nothing.
if (ticketIn(location.href) === undefined) history.replaceState(null, '', ticketHref(scenarios[0]?.id ?? ''))

await speakChosen(await chosenLanguage())
createRoot(root).render(
  <StrictMode>
    <Desk store={createDeskStore(scenarios, ticketIn(location.href) ?? '', new Date())} />
  </StrictMode>,
)

// The desk is a helpdesk like any other: the same code that runs in a helpdesk's page reads it and mounts the panel.
// No extension may put a script into its own pages.
Object.assign(globalThis, { batonMark: marker() })
void startHelpdeskPage(workerLine(), new AbortController().signal)
