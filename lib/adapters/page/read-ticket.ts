import type { OpenTicket } from '#lib/contract/ticket.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Adapter, PlaceRule, ThreadRule, TicketView } from '../adapter.ts'
import { addressFits, paramsOf } from './address.ts'
import { pick } from './pick.ts'

/** The view that is open, and the document that holds the ticket: the page's own, or that of an iframe in it. */
export interface OpenView {
  view: TicketView
  document: Document
}

/** Which of the adapter's views is open; `undefined` where the page shows no ticket. */
export function openView(page: Document, adapter: Adapter): OpenView | undefined {
  for (const view of adapter.views) {
    const document = view.frame ? framedDocument(page, view.frame) : page
    if (document && addressFits(document.URL, view.address)) return { view, document }
  }
  return undefined
}

/** The document of a same-origin iframe. */
export function framedDocument(page: ParentNode, selector: string): Document | undefined {
  return page.querySelector<HTMLIFrameElement>(selector)?.contentDocument ?? undefined
}

/** True while the page names two tickets: the address is the next one's already, what is drawn still the one's before. */
export function isBetweenTickets({ view, document }: OpenView): boolean {
  const ticketId = valueAt(view.ticketId, document)
  return ticketId !== undefined && (valueAt(view.confirm, document) ?? ticketId) !== ticketId
}

/** Reads the ticket from the page; `undefined` while it is not there (yet). */
export function readTicket(open: OpenView): OpenTicket | undefined {
  const { view, document } = open
  const ticketId = valueAt(view.ticketId, document)
  if (!ticketId || isBetweenTickets(open)) return undefined
  const { createdAt, ...fields } = Object.fromEntries(
    Object.entries(view.fields).flatMap(([name, rule]) => {
      const value = valueAt(rule, document)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const created = instant(createdAt)
  return {
    ticketId,
    ...fields,
    ...(created && { createdAt: created }),
    thread: view.thread ? readThread(document, view.thread, fields.requesterEmail) : [],
  }
}

function valueAt(rule: PlaceRule | undefined, document: Document): string | undefined {
  if (!rule) return undefined
  return 'param' in rule ? (paramsOf(document.URL).get(rule.param) ?? undefined) : pick(document, rule)
}

function readThread(document: Document, rule: ThreadRule, requester: string | undefined): Turn[] {
  return [...document.querySelectorAll(rule.item)].flatMap((item, index) => {
    const text = item.querySelector<HTMLElement>(rule.text)?.innerText?.trim()
    if (!text) return []
    const author = pick(item, rule.author)
    const at = instant(pick(item, rule.at))
    const writer = pick(item, rule.authorEmail)?.toLowerCase()
    return [
      {
        id: `page-${pick(item, rule.id) ?? index + 1}`,
        role: writer !== undefined && writer === requester?.toLowerCase() ? 'customer' : 'agent',
        text: text.slice(0, 100_000),
        ...(author && { author }),
        ...(at && { at }),
        ...(rule.internal && item.matches(rule.internal) && { internal: true }),
      } satisfies Turn,
    ]
  })
}

function instant(text: string | undefined): string | undefined {
  const ms = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
