import type { Page, Surface } from '../../drivers/driver.ts'
import { type Customer, canariesOf } from './customer.ts'

declare const chrome: { runtime: { connect(info: object): Port } }
interface Port {
  onMessage: { addListener(listener: (message: Pushed) => void): void }
}
interface Pushed {
  event?: string
  text?: string
  snapshot?: { ticket: { ticketId: string }; sources: { state: string }[] }
}

/** Waits until a panel has everything of a ticket that the systems have, and gives back the snapshot as a text. */
export async function panelData(panel: Surface, ticketId: string): Promise<string> {
  const settled = (id: string) => {
    const own = globalThis as { batonTest?: { latest?: Pushed } }
    if (!own.batonTest) {
      const seen: { latest?: Pushed } = {}
      own.batonTest = seen
      chrome.runtime.connect({ name: 'panel' }).onMessage.addListener((message) => {
        if (message.event === 'snapshot') seen.latest = message
      })
    }
    const { snapshot } = own.batonTest.latest ?? {}
    const done = snapshot?.sources.every(({ state }) => state === 'fresh' || state === 'failed')
    return snapshot?.ticket.ticketId === id && done ? JSON.stringify(snapshot) : ''
  }
  return panel.waitFor(settled, ticketId, { timeoutMs: 20_000, what: `all data of ticket ${ticketId}` })
}

/** Types into the page's reply box, and waits until the panel has been told. */
export async function writeDraft(page: Page, panel: Surface, draft: string): Promise<void> {
  await panel.evaluate(() => {
    const told: { draft?: string } = {}
    Object.assign(globalThis, { batonDraft: told })
    chrome.runtime.connect({ name: 'panel' }).onMessage.addListener(({ event, text }) => {
      if (event === 'draft' && text !== undefined) told.draft = text
    })
  })
  await page.type('#UpdateContent', draft)
  const told = (text: string) =>
    (globalThis as { batonDraft?: { draft?: string } }).batonDraft?.draft === text
  await panel.waitFor(told, draft, { what: 'the draft to reach the panel' })
}

/** Waits until the panel in the page shows the ticket's brief. */
export async function shownPanel(page: Page, ticketId: string): Promise<Surface> {
  const panel = await page.panel({ timeoutMs: 20_000 })
  const shown = (id: string) =>
    document.querySelector(`[data-ticket="rt/${id}"] [data-card="brief"][data-state="ready"]`) !== null
  await panel.waitFor(shown, ticketId, { timeoutMs: 20_000, what: `the brief of ticket ${ticketId}` })
  return panel
}

/** The fields of the customer whose canary is in the text. */
export function canariesIn(text: string, customer: Customer): string[] {
  return Object.entries(canariesOf(customer)).flatMap(([field, word]) => (text.includes(word) ? [field] : []))
}
