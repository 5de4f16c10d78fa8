import { readDraft } from '#lib/adapters/page/composer.ts'
import { framedDocument, type OpenView } from '#lib/adapters/page/read-ticket.ts'

/** What is typed within this time is told once. Short enough to be read before the next sentence. */
const pauseMs = 200

/**
 * Calls `onDraft` with what stands in the reply box whenever it has changed, and with an empty text where it was
 * emptied or is gone. Returns the function that looks by itself: what a program puts into the box or takes out is
 * typed by nobody.
 */
export function watchDraft(
  opened: () => OpenView | undefined,
  signal: AbortSignal,
  onDraft: (text: string) => void,
): () => void {
  let last = ''
  let waiting = false
  const look = () => {
    waiting = false
    const open = opened()
    const text = (open && readDraft(open.document, open.view.composers)) ?? ''
    if (text === last) return
    last = text
    onDraft(text)
  }
  const typed = () => {
    if (!waiting && !signal.aborted) setTimeout(() => signal.aborted || look(), pauseMs)
    waiting = true
  }
  // The same function, so that a document hears it once however often it is added.
  const listen = (target: Document | undefined) => target?.addEventListener('input', typed, true)
  // An editor in a frame tells the page nothing, but the page loses the focus to it before anybody types.
  const reach = () => {
    const open = opened()
    for (const { frame } of open?.view.composers ?? []) {
      listen(frame ? framedDocument(open?.document ?? document, frame) : open?.document)
    }
  }
  listen(document)
  window.addEventListener('blur', reach, { signal })
  // A frame that was loaded anew has another document, and another draft.
  const loaded = () => {
    reach()
    typed()
  }
  document.addEventListener('load', loaded, { capture: true, signal })
  return () => {
    reach()
    look()
  }
}
