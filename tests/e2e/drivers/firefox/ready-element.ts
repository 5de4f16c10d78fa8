/**
 * Runs in the page: the first element that fits and can be clicked, brought into view. Null while there is none
 * or while it is hidden, disabled, moving or covered.
 */
export async function readyElement({ selector, text }: { selector: string; text?: string }) {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
  const fits = (element: Element) => text === undefined || plain(element.textContent).includes(plain(text))
  const element = [...document.querySelectorAll(selector)].find(fits)
  if (!element || element.matches(':disabled')) return null
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  // Not an animation frame: a hidden document gets none.
  await new Promise((resolve) => setTimeout(resolve, 30))
  const box = element.getBoundingClientRect()
  if (box.width === 0 || box.height === 0 || box.x !== before.x || box.y !== before.y) return null
  if (!element.checkVisibility({ visibilityProperty: true })) return null
  const root = element.getRootNode() as Document | ShadowRoot
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  // A label hands the click on to the field inside it.
  return hit && (element.contains(hit) || hit.contains(element)) ? element : null
}

/** Runs in the page: focuses the field and selects what it holds. */
export function selectContent(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector)
  if (!field || field.matches(':disabled, [readonly]')) return false
  field.focus()
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
  else document.getSelection()?.selectAllChildren(field)
  return true
}

/** Runs in the page: puts text in the selection's place, with the events that a user's own input has. */
export function replaceSelection(text: string): boolean {
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}
