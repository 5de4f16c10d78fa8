/** The panel as an agent reads it. */

import type { Page, Surface } from '../../e2e/drivers/driver.ts'

export type Section = 'brief' | 'transcript' | 'orders' | 'customer'

/** The section that a card stands in. */
const sections = { tickets: 'customer' } as const

type CardName = Section | keyof typeof sections

/** A message of the transcript. */
export interface ShownTurn {
  role: string
  internal: boolean
  text: string
}

export class TicketPanel {
  readonly surface: Surface

  private constructor(surface: Surface) {
    this.surface = surface
  }

  /** The panel of the page, once it shows the ticket (`<helpdesk>/<id>`). */
  static async of(page: Page, ticket: string): Promise<TicketPanel> {
    const panel = new TicketPanel(await page.panel({ timeoutMs: 20_000 }))
    await panel.surface.waitFor(
      (wanted) => document.querySelector<HTMLElement>('[data-panel]')?.dataset.ticket === wanted,
      ticket,
      { what: `the panel to show ${ticket}`, timeoutMs: 20_000 },
    )
    return panel
  }

  /** The text of a card, as soon as it is in the given state. */
  async card(name: CardName, state = 'ready'): Promise<string> {
    await this.open(sections[name as keyof typeof sections] ?? (name as Section))
    const card = `[data-card="${name}"][data-state="${state}"]`
    const read = (css: string) => document.querySelector<HTMLElement>(css)?.innerText
    const text = await this.surface.waitFor(read, card, {
      what: `the card ${name} to be ${state}`,
      timeoutMs: 20_000,
    })
    return plain(text)
  }

  async open(section: Section): Promise<void> {
    await this.surface.click(`[data-tab="${section}"]`)
  }

  /** How the ticket and the conversation were brought together, in words; waits until that is settled. */
  async join(): Promise<string> {
    const read = () =>
      document.querySelector<HTMLElement>('[data-join]:not([data-join="looking"])')?.innerText
    return plain(await this.surface.waitFor(read, undefined, { what: 'the join to be settled' }))
  }

  /** How the sources did, in words. */
  sources(): Promise<string> {
    return this.surface.waitFor(
      () =>
        document.querySelector('header [aria-expanded][aria-label*="source"]')?.getAttribute('aria-label'),
      undefined,
      { what: 'the health of the sources' },
    )
  }

  /** The transcript, oldest first. */
  async turns(): Promise<ShownTurn[]> {
    await this.card('transcript')
    const turns = await this.surface.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-turn]')].map((turn) => ({
        role: turn.dataset.role ?? '',
        internal: turn.innerText.includes('Internal note'),
        text: turn.innerText,
      })),
    )
    return turns.map((turn) => ({ ...turn, text: plain(turn.text) }))
  }

  /** Opens an order's details and reads all of it. */
  async order(number: string): Promise<string> {
    await this.card('orders')
    const order = `[data-order="${number}"]`
    const toggle = `${order} [aria-expanded="false"]`
    if (await this.surface.evaluate((css) => document.querySelector(css) !== null, toggle)) {
      await this.surface.click(toggle)
    }
    return plain(await this.surface.text(order))
  }

  /** Puts a line into the reply; waits until the panel says that it is there. */
  async insert(line: string): Promise<void> {
    await this.surface.fill('footer input', line)
    await this.surface.click('footer button[type=submit]')
    await this.surface.waitFor(
      () => document.querySelector('[data-outcome="inserted"]') !== null,
      undefined,
      {
        what: 'the line to be inserted',
      },
    )
  }
}

/** Line breaks are the layout's business. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
