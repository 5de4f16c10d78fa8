import type { Adapter } from '#lib/adapters/adapter.ts'
import { pick } from '#lib/adapters/page/pick.ts'
import { isBetweenTickets, type OpenView, openView, readTicket } from '#lib/adapters/page/read-ticket.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'

/** What the page shows: a ticket, or a reply to somebody. */
export interface Seen {
  open: OpenView
  ticket?: OpenTicket | undefined
  recipient?: string | undefined
  /** The next ticket is on its way: see `isBetweenTickets`. */
  between?: boolean
}

/** A page may draw a ticket some time after its address has changed; after this it has none. */
const patienceMs = 10_000

/**
 * Calls `onChange` when another ticket is open, or more of the same one can be read, and with `undefined` when none
 * is. Nothing watches the whole document: only the address, the ticket's own frame and list of messages, and, while
 * a ticket is still being drawn, changes until it is there.
 */
export function watchTicket(
  adapter: Adapter,
  signal: AbortSignal,
  onChange: (seen: Seen | undefined) => void,
): void {
  let last: string | undefined = ''
  const look = (): boolean => {
    const open = openView(document, adapter)
    const ticket = open && readTicket(open)
    const recipient = open && pick(open.document, open.view.recipient)
    const between = open !== undefined && isBetweenTickets(open)
    const key = ticket || recipient || between ? JSON.stringify([ticket, recipient, between]) : undefined
    if (key !== last) {
      last = key
      onChange(open && key ? { open, ticket, recipient, between } : undefined)
      followThread(open)
    }
    return !open || complete(open, ticket, recipient)
  }
  const settle = untilTrue(look, signal)
  const thread = new MutationObserver(settle)
  const followThread = (open: OpenView | undefined) => {
    thread.disconnect()
    const list = open?.view.thread?.list && open.document.querySelector(open.view.thread.list)
    if (list) thread.observe(list, { childList: true })
  }
  // Address changes without a load: the Navigation API, in both browsers since Firefox 147.
  window.navigation?.addEventListener('navigatesuccess', settle, { signal })
  // Loads of iframes do not bubble, but they are seen while capturing.
  document.addEventListener('load', (event) => event.target instanceof HTMLIFrameElement && settle(), {
    capture: true,
    signal,
  })
  // A page that comes back from the back/forward cache has missed what the tab showed in between.
  const leave = () => {
    last = undefined
    onChange(undefined)
  }
  window.addEventListener('pagehide', leave, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && settle(), { signal })
  signal.addEventListener('abort', () => thread.disconnect())
  settle()
}

/** Everything that the view can say at first sight is there. */
function complete(
  { view }: OpenView,
  ticket: OpenTicket | undefined,
  recipient: string | undefined,
): boolean {
  if (view.recipient) return recipient !== undefined
  return ticket !== undefined && (!view.fields.requesterEmail || ticket.requesterEmail !== undefined)
}

/** Runs `check` now, and as long as it is false again after changes of the document, for a limited time. */
function untilTrue(check: () => boolean, signal: AbortSignal): () => void {
  let stop = () => {}
  return () => {
    stop()
    if (check() || signal.aborted) return
    const changes = new MutationObserver(() => check() && stop())
    const timer = setTimeout(() => stop(), patienceMs)
    stop = () => {
      changes.disconnect()
      clearTimeout(timer)
    }
    signal.addEventListener('abort', stop, { once: true })
    changes.observe(document.documentElement, { childList: true, subtree: true })
  }
}
