import type { ComposerRule } from '../adapter.ts'
import { framedDocument } from './read-ticket.ts'

export type InsertOutcome = 'inserted' | 'not-found' | 'refused'

/**
 * Puts text into the reply box at the caret, in a way that the editor can undo, and reads it back. Editors differ in
 * what they take, so the ways are tried in turn; a draft is never replaced.
 */
export function insertText(page: Document, rules: readonly ComposerRule[], text: string): InsertOutcome {
  const box = findComposer(page, rules)
  if (!box) return 'not-found'
  box.focus()
  placeCaret(box)
  return ways.some((way) => took(box, text, way)) ? 'inserted' : 'refused'
}

/**
 * Puts another text in the place of one that stands in the reply box once, or takes it out, in a way that the editor can
 * undo, and reads it back. What is quoted is not touched; a text that is not there, or twice, is not found.
 */
export function replaceText(
  page: Document,
  rules: readonly ComposerRule[],
  text: string,
  by: string,
): InsertOutcome {
  const box = findComposer(page, rules)
  if (!box) return 'not-found'
  box.focus()
  if (!selectText(box, text)) return 'not-found'
  box.ownerDocument.execCommand(by ? 'insertText' : 'delete', false, by)
  const after = squeeze(contentOf(box))
  return after.includes(squeeze(by)) && !selectText(box, text) ? 'inserted' : 'refused'
}

/** Selects a text where it stands once. */
function selectText(box: HTMLElement, text: string): boolean {
  const [first, last] = placeOf(box, text) ?? []
  if (!first || !last) return false
  if (isField(box)) box.setSelectionRange(first[1], last[1] + 1)
  else box.ownerDocument.getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1)
  return true
}

/** The node that holds a letter, and the letter's place in it, in UTF-16 units. */
type Place = [node: Node, at: number]

/**
 * The first and the last letter of a text that stands in the box once, whatever white space the editor has made of it;
 * what is quoted does not count.
 */
export function placeOf(box: HTMLElement, text: string): [first: Place, last: Place] | undefined {
  const places: Place[] = []
  let all = ''
  const add = (node: Node, content: string) => {
    for (let at = 0; at < content.length; at++) {
      const letter = squeeze(content.charAt(at))
      all += letter
      if (letter) places.push([node, at])
    }
  }
  if (isField(box)) add(box, box.value)
  else {
    const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement?.closest('blockquote')) add(node, node.nodeValue ?? '')
    }
  }
  const wanted = squeeze(text)
  const from = all.indexOf(wanted)
  const [first, last] = [places[from], places[from + wanted.length - 1]]
  return first && last && !all.includes(wanted, from + 1) ? [first, last] : undefined
}

/** The reply box that is on the page and can be typed into. */
export function findComposer(page: Document, rules: readonly ComposerRule[]): HTMLElement | undefined {
  for (const { frame, select } of rules) {
    const root = frame ? framedDocument(page, frame) : page
    const box = root?.querySelector<HTMLElement>(select)
    if (box && (frame || box.checkVisibility?.() !== false)) return box
  }
  return undefined
}

/**
 * What the agent has written so far, in their own words: what is quoted has been asked before, and maybe by somebody
 * else. `undefined` where there is no reply box.
 */
export function readDraft(page: Document, rules: readonly ComposerRule[]): string | undefined {
  const box = findComposer(page, rules)
  if (!box) return undefined
  let text = isField(box) ? box.value : box.innerText
  for (const quote of box.querySelectorAll('blockquote')) text = text.replace(quote.innerText, '')
  return text.replace(/^>.*$/gm, '').trim().slice(0, mostOfDraft)
}

/** In UTF-16 units: far more than a reply has, and little enough to read with every pause in the typing. */
const mostOfDraft = 20_000

type Way = (box: HTMLElement, text: string) => void

const ways: Way[] = [
  (box, text) => box.ownerDocument.execCommand('insertText', false, text),
  (box, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  },
  (box, text) => {
    if (!isField(box)) return
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end')
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
  },
]

/** White space is the editor's business: it may turn line breaks into paragraphs and spaces into hard ones. */
const squeeze = (text: string) => text.replace(/\s+/g, '')

function took(box: HTMLElement, text: string, way: Way): boolean {
  const before = squeeze(contentOf(box)).length
  way(box, text)
  const after = squeeze(contentOf(box))
  return after.length >= before + squeeze(text).length && after.includes(squeeze(text))
}

function contentOf(box: HTMLElement): string {
  return isField(box) ? box.value : (box.textContent ?? '')
}

export function isField(box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement {
  return 'setRangeText' in box
}

/**
 * Text that is selected would be replaced, and it may be the draft: the caret goes to its end. Without a caret of its
 * own the text goes to the start: replies stand above what they quote.
 */
function placeCaret(box: HTMLElement): void {
  if (isField(box)) return box.setSelectionRange(box.selectionEnd, box.selectionEnd)
  const selection = box.ownerDocument.getSelection()
  if (!selection) return
  if (box.contains(selection.anchorNode) && box.contains(selection.focusNode))
    return selection.collapseToEnd()
  selection.selectAllChildren(box)
  selection.collapseToStart()
}
