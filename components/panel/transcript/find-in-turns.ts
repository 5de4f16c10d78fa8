import type { Turn } from '#lib/contract/turn.ts'
import { foldedText } from '../folded-text.ts'

/** Where a turn has the words that were looked for: its index, and UTF-16 offsets in its text. */
export interface Hit {
  turn: number
  start: number
  end: number
}

/** All places of a conversation with the words, oldest first, whatever their case and accents. */
export function findInTurns(turns: readonly Turn[], query: string): Hit[] {
  const wanted = foldedText(query.trim())
  if (wanted === '') return []
  return turns.flatMap(({ text }, turn) => placesIn(text, wanted).map((place) => ({ turn, ...place })))
}

function placesIn(text: string, wanted: string): { start: number; end: number }[] {
  const folded = foldedText(text)
  const places: { start: number; end: number }[] = []
  let offsets: readonly number[] | undefined
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    offsets ??= offsetsOf(text)
    const last = offsets[at + wanted.length - 1] ?? text.length
    places.push({ start: offsets[at] ?? 0, end: nextBase(text, last) })
  }
  return places
}

/** For each place of the folded text the place of its character in the text. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    for (let unit = foldedText(character).length; unit > 0; unit--) offsets.push(at)
    at += character.length
  }
  return offsets
}

/** The end of the character at a place, with the accents that follow it as characters of their own. */
function nextBase(text: string, at: number): number {
  const rest = text.slice(at, at + 20)
  return at + (/^.\p{M}*/su.exec(rest)?.[0].length ?? 1)
}
