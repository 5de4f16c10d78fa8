import { Chip } from './chip.ts'
import { clearUnderline, underline } from './underline.ts'

/** Draws the marks of a reply box in the place of those that were there; no box, or no text, takes them away. */
export type DrawMarks = (box: HTMLElement | undefined, texts: readonly string[], label: string) => boolean

/**
 * Makes what draws in one page: a line under each sentence where the box can have one, and a chip at the box that says
 * why. Neither takes a click or the focus, and neither is in the box: the draft stays as it was typed.
 */
export function marker(): DrawMarks {
  let chip: Chip | undefined
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
    return true
  }
}
