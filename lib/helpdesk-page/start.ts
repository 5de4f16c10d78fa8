import { findComposer, insertText, replaceText } from '#lib/adapters/page/composer.ts'
import type { DrawMarks } from '#lib/draft-mark/draw-marks.ts'
import type { ContentGreeting } from '#lib/messaging/content-greeting.ts'
import { PanelFrame } from '#lib/panel-frame/panel-frame.ts'
import { watchDraft } from './watch-draft.ts'
import { type Seen, watchTicket } from './watch-ticket.ts'

/** The helpdesk page's line to the worker, over the browser's own promise API: the polyfill would double the script. */
export interface WorkerLine {
  /** The reply's value; `undefined` where the worker refused or could not be reached. */
  call(name: string, args: unknown): Promise<unknown>
  /** Calls of the worker for this page; the returned value is the reply, and `undefined` is none. */
  onCall(listener: (name: string, args: Record<string, unknown>) => unknown, signal: AbortSignal): void
  panelUrl: string
}

/** What draws in the reply box, once `mark.js` has come into the page; it is not the page's, and the page cannot see it. */
const drawn = () => (globalThis as { batonMark?: DrawMarks }).batonMark

/** Brings Baton to a helpdesk page: asks how to read it, watches for tickets, and shows the panel while one is open. */
export async function startHelpdeskPage(line: WorkerLine, signal: AbortSignal): Promise<void> {
  const greeting = (await line.call('hello', {})) as ContentGreeting | null | undefined
  if (!greeting || signal.aborted) return
  let frame: PanelFrame | undefined
  let seen: Seen | undefined
  let { collapsed, inPage } = greeting
  let shown = false

  const draw = () => {
    if (!shown || !inPage) {
      frame?.unmount()
      frame = undefined
    }
    if (!shown || !inPage || frame) return
    const { root } = greeting.adapter
    frame = new PanelFrame({ src: line.panelUrl, widthPx: greeting.widthPx, collapsed, root })
    frame.mount()
  }
  const lookAtDraft = watchDraft(
    () => seen?.open,
    signal,
    (text) => void line.call('draft', { text }),
  )
  watchTicket(greeting.adapter, signal, (now) => {
    seen = now
    lookAtDraft()
    void tell(line, now).then((isTicket) => {
      // Between two tickets the frame stays where it is, empty.
      if (seen !== now || now?.between) return
      shown = isTicket
      draw()
    })
  })
  line.onCall((name, args) => {
    const page = seen?.open.document ?? document
    const rules = seen?.open.view.composers ?? []
    if (name === 'insertText') return { outcome: insertText(page, rules, String(args.text)) }
    if (name === 'replaceText') {
      const outcome = replaceText(page, rules, String(args.text), String(args.by))
      lookAtDraft()
      return { outcome }
    }
    if (name === 'drawMarks') {
      return drawn()?.(findComposer(page, rules), args.texts as string[], String(args.label)) ?? false
    }
    if (name === 'setCollapsed') {
      collapsed = args.collapsed === true
      frame?.setCollapsed(collapsed)
      return null
    }
    if (name === 'setWidth') {
      greeting.widthPx = Number(args.widthPx)
      frame?.setWidth(greeting.widthPx)
      return null
    }
    if (name === 'setPlace') {
      inPage = args.inPage === true
      draw()
      return null
    }
    if (name === 'focus') {
      if (args.on === 'panel') frame?.focus()
      else findComposer(page, rules)?.focus()
      return null
    }
    return undefined
  }, signal)
  signal.addEventListener('abort', () => frame?.unmount())
}

/** Tells the worker what the page shows; true when that is a ticket. The panel comes after, and finds it at work. */
async function tell(line: WorkerLine, seen: Seen | undefined): Promise<boolean> {
  if (seen?.ticket) {
    void line.call('ticketOpened', { ticket: seen.ticket })
    return true
  }
  if (seen?.recipient) return (await line.call('replyOpened', { recipient: seen.recipient })) === true
  void line.call('ticketClosed', {})
  return false
}
