import { isField, placeOf } from '#lib/adapters/page/composer.ts'
import { underlineName } from './underline-look.ts'

let marked: (Window & typeof globalThis) | undefined

/**
 * Underlines texts in a rich editor by the CSS highlight registry, which changes nothing in the document that the editor
 * would have to undo or could send. A text area has no places to mark.
 */
export function underline(box: HTMLElement, texts: readonly string[]): void {
  const view = box.ownerDocument.defaultView
  if (isField(box) || !view?.Highlight) return
  const ranges = texts.flatMap((text) => {
    const place = placeOf(box, text)
    if (!place) return []
    const [[first, start], [last, end]] = place
    const range = box.ownerDocument.createRange()
    range.setStart(first, start)
    range.setEnd(last, end + 1)
    return [range]
  })
  view.CSS.highlights.set(underlineName, new view.Highlight(...ranges))
  marked = view
}

/** Takes the lines away. */
export function clearUnderline(): void {
  try {
    marked?.CSS.highlights.delete(underlineName)
  } catch {
    // Firefox says so of a frame that is gone, and its lines with it.
  }
  marked = undefined
}
