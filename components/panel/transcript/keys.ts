import type { KeyboardEvent } from 'react'

/** What a key does in the list of turns: how far the reader goes, as rows or to an end. */
export type Move = { by: number } | { to: 'start' | 'end' }

/** About as many turns as are seen at once. */
const pageOfRows = 8

const moves: Record<string, Move> = {
  ArrowDown: { by: 1 },
  ArrowUp: { by: -1 },
  PageDown: { by: pageOfRows },
  PageUp: { by: -pageOfRows },
  Home: { to: 'start' },
  End: { to: 'end' },
}

/** The move that a key asks for; none where it belongs to somebody else, such as a button or a selection of text. */
export function moveOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): Move | undefined {
  return shiftKey || ctrlKey || altKey || metaKey ? undefined : moves[key]
}

/** Whether a key opens the search: Ctrl+F or ⌘F anywhere in the section, `s` where nothing is typed. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f'
  return key === 's' && !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
}
