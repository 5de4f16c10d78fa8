import { unaccented } from '../unaccented.ts'

/**
 * A sentence of a text, with where it starts. Apostrophes are straight and letters without their accents, which people
 * leave out as they please, so that the rules need only one form.
 */
export interface Sentence {
  readonly text: string
  readonly start: number
}

// A full stop inside "phone no. so that" or "e.g. x" ends no sentence: what follows must not be a small letter.
const ends = /[!?]+(?=\s|$)|[!?]+(?=[A-Z])|\.+(?=\s+[^\sa-z]|\s*$)|\n+/g
const quoted = /^\s{0,8}(?:>|On .{1,200} wrote:$)/

/** The sentences of a text, in order. Quoted lines of an earlier message are left out, as nobody says them now. */
export function sentencesOf(text: string): readonly Sentence[] {
  const straight = unaccented(text)
  const found: Sentence[] = []
  let start = 0
  for (const { 0: mark, index } of straight.matchAll(ends)) {
    push(found, straight, start, index + mark.length)
    start = index + mark.length
  }
  push(found, straight, start, straight.length)
  return found
}

function push(found: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end)
  const sentence = raw.trim()
  if (sentence === '' || quoted.test(raw)) return
  found.push({ text: sentence, start: start + raw.indexOf(sentence) })
}
