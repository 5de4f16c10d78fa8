import { type CueKind, cues } from './cues.ts'

const whole = new Map<string, CueKind[]>()
const beginnings = new Map<string, CueKind[]>()
for (const kind of Object.keys(cues) as CueKind[]) {
  for (const phrase of cues[kind].split(', ')) {
    const [map, key] = phrase.endsWith('*') ? [beginnings, phrase.slice(0, -1)] : [whole, phrase]
    map.set(key, [...(map.get(key) ?? []), kind])
  }
}

/** Words of the longest cue, and letters of the longest beginning: what is longer is not looked up. */
const mostWords = Math.max(...[...whole.keys()].map((phrase) => phrase.split(' ').length))
const mostLetters = Math.max(...[...beginnings.keys()].map(({ length }) => length))

/** The kinds of the cues that begin with the word at `at`; a kind is named once for each of its cues. */
export function cueKindsAt(words: readonly string[], at: number): CueKind[] {
  const word = words[at] ?? ''
  const found = [...(whole.get(word) ?? [])]
  for (let end = 2; end <= Math.min(word.length, mostLetters); end += 1) {
    found.push(...(beginnings.get(word.slice(0, end)) ?? []))
  }
  let phrase = word
  for (let next = at + 1; next < Math.min(at + mostWords, words.length); next += 1) {
    phrase += ` ${words[next]}`
    found.push(...(whole.get(phrase) ?? []))
  }
  return found
}
