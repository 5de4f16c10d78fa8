import { Chip } from './chip.ts'
import { clearUnderline, underline } from './underline.ts'

/**
 * Draws the marks of a reply box in the place of those that were there; no box, or no text, takes them away. False where
 * the box is in a document that came after the look of the lines was put in: it has to be put in again.
 */
export type DrawMarks = (box: HTMLElement | undefined, texts: readonly string[], label: string) => boolean

/**
 * Makes what draws in one page: a line under each sentence where the box can have one, and a chip at the box that says
 * why. Neither takes a click or the focus, and neither is in the box: the draft stays as it was typed.
 */
export function marker(): DrawMarks {
  let chip: Chip | undefined
  const dressed = new WeakSet(documentsIn(window))
  return (box, texts, label) => {
    clearUnderline()
    if (!box || texts.length === 0) {
      chip?.remove()
      chip = undefined
      return true
    }
    underline(box, texts)
    if (chip?.box !== box) {
      chip?.remove()
      chip = new Chip(box)
    }
    chip.say(label)
    const ready = dressed.has(box.ownerDocument)
    dressed.add(box.ownerDocument)
    return ready
  }
}

/** The documents of a window and of the frames in it that may be looked into. */
function documentsIn(view: Window): Document[] {
  try {
    const frames = Array.from({ length: view.length }, (_, index) => view[index])
    return [view.document, ...frames.flatMap((frame) => (frame ? documentsIn(frame) : []))]
  } catch {
    return []
  }
}
