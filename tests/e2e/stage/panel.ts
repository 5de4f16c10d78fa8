import type { Page, Surface } from '../drivers/driver.ts'

export type CardName = 'brief' | 'transcript' | 'customer' | 'orders' | 'tickets'
export type TabName = 'brief' | 'transcript' | 'orders' | 'customer'

const tabOf: Record<CardName, TabName> = {
  brief: 'brief',
  transcript: 'transcript',
  orders: 'orders',
  customer: 'customer',
  tickets: 'customer',
}

/** The panel of a page, once it shows this ticket (`rt/1`). */
export async function panelOf(page: Page, ticket: string): Promise<Surface> {
  const panel = await page.panel()
  await shows(panel, ticket)
  return panel
}

/** Waits until the panel shows this ticket. */
export async function shows(panel: Surface, ticket: string): Promise<void> {
  const shown = (key: string) => document.querySelector(`[data-panel][data-ticket="${key}"]`) !== null
  await panel.waitFor(shown, ticket, { what: `the panel of ${ticket}` })
}

/** Waits until the panel shows no ticket. */
export async function showsNone(panel: Surface): Promise<void> {
  const none = () => document.querySelector('[data-panel]:not([data-ticket])') !== null
  await panel.waitFor(none, undefined, { what: 'the panel to show no ticket' })
}

/** Opens the card's section and gives back what the card shows, once it is in this state. */
export async function card(
  panel: Surface,
  name: CardName,
  state: 'loading' | 'ready' | 'stale' | 'failed' = 'ready',
  timeoutMs = 20_000,
): Promise<string> {
  await panel.click(`[data-tab="${tabOf[name]}"]`)
  const read = (css: string) => document.querySelector<HTMLElement>(css)?.innerText
  const css = `[data-card="${name}"][data-state="${state}"]`
  return panel.waitFor(read, css, { what: `the card ${name}, ${state}`, timeoutMs })
}

/** What the panel says of the ticket and the conversation, once it says so. */
export async function join(panel: Surface, state: 'joined' | 'none' | 'choice'): Promise<string> {
  const read = (css: string) => document.querySelector<HTMLElement>(css)?.innerText
  return panel.waitFor(read, `[data-join="${state}"]`, { what: `the join to be ${state}` })
}

/** True when the page has no panel. Waits until it has none. */
export async function panelIsGone(page: Page): Promise<boolean> {
  return page.waitFor(
    () => [...document.documentElement.children].every(({ tagName }) => tagName !== 'DIV'),
    undefined,
    { what: 'the panel to go' },
  )
}

/** Writes a text in the panel's palette and inserts it into the reply. */
export async function insert(panel: Surface, text: string): Promise<string> {
  await panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await panel.fill('[role=combobox]', text)
  await panel.click('[data-item="own-text"]')
  const outcome = () => document.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome
  return panel.waitFor(outcome, undefined, { what: 'the outcome of the insertion' })
}
