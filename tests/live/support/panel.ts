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
      () => document.querySelector('header button:has([data-part=age])')?.textContent,
      undefined,
      { what: 'the health of the sources' },
    )
  }

  /** The transcript, oldest first: only what is in sight is in the document, so it is read from top to bottom. */
  async turns(): Promise<ShownTurn[]> {
    await this.card('transcript')
    await this.surface.evaluate(() => {
      const list = document.querySelector<HTMLElement>('[data-turn-list]')
      if (list) Object.assign(list.dataset, { seen: '{}', at: '0' })
      for (const folded of document.querySelectorAll<HTMLElement>('[data-turn-list] [aria-expanded="false"]'))
        folded.click()
      list?.scrollTo(0, 0)
    })
    const all = await this.surface.waitFor(readOn, undefined, { what: 'the end of the transcript' })
    return Object.values(all).map((turn) => ({ ...turn, text: plain(turn.text) }))
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
    await this.surface.click('[role=toolbar] button[aria-keyshortcuts="."]')
    await this.surface.fill('[role=combobox]', line)
    await this.surface.click('[data-item="own-text"]')
    await this.inserted()
  }

  /** Chooses a macro by its name, and puts it into the reply as it is filled. Gives back its text. */
  async insertMacro(name: string): Promise<string> {
    await this.surface.click('[role=toolbar] button[aria-keyshortcuts="/"]')
    await this.surface.fill('[data-sheet="macros"] [role=combobox]', name)
    const text = await this.surface.text('[data-preview] p')
    await this.surface.click('[data-do="insert-macro"]')
    await this.inserted()
    return plain(text)
  }

  /** Searches the knowledge bases, and puts the text of the article with this title into the reply. */
  async insertArticle(question: string, title: string): Promise<void> {
    await this.surface.click('[role=toolbar] button[aria-keyshortcuts="k"]')
    await this.surface.fill('[data-sheet="articles"] input[type=search]', question)
    await this.surface.press('Enter')
    const insert = `[data-sheet="articles"] button[aria-label="Insert excerpt: ${title}"]`
    await this.surface.click(insert)
    await this.inserted()
  }

  private inserted(): Promise<boolean> {
    const done = () => document.querySelector('[data-outcome="inserted"]') !== null
    return this.surface.waitFor(done, undefined, { what: 'the text to be inserted' })
  }
}

/** Notes the turns that are in sight and scrolls on; gives them all back once the end was reached. */
function readOn(): Record<string, ShownTurn> | false {
  const list = document.querySelector<HTMLElement>('[data-turn-list]')
  if (!list) return false
  const seen = JSON.parse(list.dataset.seen ?? '{}') as Record<string, ShownTurn>
  for (const row of list.querySelectorAll<HTMLElement>('[aria-posinset]')) {
    const turn = row.querySelector<HTMLElement>('[data-turn]')
    if (!turn) continue
    const { role = '' } = turn.dataset
    const text = turn.innerText
    seen[String(row.ariaPosInSet)] = { role, internal: text.includes('Internal note'), text }
  }
  list.dataset.seen = JSON.stringify(seen)
  // The end counts when it is met twice: what is drawn there comes a frame later.
  const ended = list.scrollTop + list.clientHeight >= list.scrollHeight - 2
  list.dataset.at = String(ended ? Number(list.dataset.at) + 1 : 0)
  list.scrollBy(0, list.clientHeight / 2)
  return Number(list.dataset.at) > 3 && seen
}

/** Line breaks are the layout's business. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
