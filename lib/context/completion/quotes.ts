import type { Quote } from '#lib/contract/brief.ts'
import type { Span } from '#lib/understanding/conversation.ts'
import type { Reading } from './reading.ts'

/** The words at a place, and where they stand; nothing where there is no such turn. */
export function quoteAt({ turns }: Reading, { turn, start, end }: Span): Quote[] {
  const said = turns[turn]
  if (!said) return []
  const { id, text, at } = said
  return [{ turnId: id, text: text.slice(start, end), start, end, ...(at && { at }) }]
}

/** A turn as a quote. A long one is cut where a word ends: its beginning says what it is about. */
export function quoteOf(reading: Reading, turn: number): Quote[] {
  return quoteAt(reading, { turn, start: 0, end: endOfExcerpt(reading.turns[turn]?.text ?? '') })
}

/** As much of a message as is read at a glance, in UTF-16 units. */
const longestExcerpt = 400

function endOfExcerpt(text: string): number {
  if (text.length <= longestExcerpt) return text.length
  const cut = text.slice(0, longestExcerpt).search(/\s\S*$/)
  return cut > 0 ? cut : longestExcerpt
}
