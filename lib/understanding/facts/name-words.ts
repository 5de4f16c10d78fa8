import type { Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once } from './patterns.ts'

const wordsOf = once(({ names }: Cues) => ({
  never: new Set(names.never.split('|')),
  notLower: new Set(names.notLower.split('|')),
  particles: new Set(names.particles.split('|')),
  honorifics: new Set(names.honorifics.split('|')),
}))

/** How a name may be written: with capitals only, or also without, as people do in a chat. */
export type Casing = 'capitals' | 'any'

const word = /[\p{L}\p{M}]{1,24}(?:['’.-]\p{L}[\p{L}\p{M}]{0,23}){0,3}/uy
const space = /[ \t]{1,3}/y
const longestName = 5

/** The person's name that starts at an offset, or `undefined` where the words there are no name. */
export function nameAt(text: string, at: number, casing: Casing, cues: Cues): Stretch | undefined {
  const words = withoutTitle(wordsAt(text, at), cues)
  const first = words[0]
  if (!first) return undefined
  const count = /^\p{Lu}/u.test(first.text)
    ? capitalised(words, text, casing, cues)
    : casing === 'any'
      ? uncapitalised(words, text, cues)
      : 0
  const last = words[count - 1]
  if (!last) return undefined
  return { start: first.start, end: last.end }
}

interface Word extends Stretch {
  readonly text: string
}

/** The words from an offset on, as long as only spaces part them; an initial or a title may keep its full stop. */
function wordsAt(text: string, at: number): readonly Word[] {
  const words: Word[] = []
  let from = at
  while (words.length < longestName + 1) {
    word.lastIndex = from
    const match = word.exec(text)?.[0]
    if (match === undefined) break
    const dotted = text[from + match.length] === '.' && match.length <= 4
    words.push({ text: match, start: from, end: from + match.length })
    space.lastIndex = from + match.length + (dotted ? 1 : 0)
    const gap = space.exec(text)?.[0]
    if (gap === undefined || (dotted && !isAbbreviation(match))) break
    from = space.lastIndex
  }
  return words
}

/** A title of courtesy is no part of the name; that of a doctor stays. */
function withoutTitle(words: readonly Word[], cues: Cues): readonly Word[] {
  const { honorifics } = wordsOf(cues)
  const from = words.findIndex(({ text }) => !honorifics.has(text.toLowerCase()))
  return from === -1 ? [] : words.slice(from)
}

const isAbbreviation = (text: string) =>
  /^(?:\p{Lu}|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Jj]r|[Ss]r|Mag|Ing|Dipl|Sra|Srta|Hr|Fr|Dhr|Mevr|Mw|Mme|Mlle)$/u.test(
    text,
  )

/** How many of the words are the name, the first of which has a capital. */
function capitalised(words: readonly Word[], text: string, casing: Casing, cues: Cues): number {
  const { never, particles } = wordsOf(cues)
  let count = 0
  for (let at = 0; at < Math.min(words.length, longestName); at += 1) {
    const { text: spelt } = words[at] as Word
    const lower = spelt.toLowerCase()
    if (/^\p{Lu}/u.test(spelt)) {
      if (never.has(lower) || /['’](?:s|t|d|ll|re|ve|m)$/.test(lower)) break
      count = at + 1
    } else if (particles.has(lower) && count > 0 && leadsOn(words, at, particles)) continue
    else {
      if (casing === 'any' && count === 1 && at === 1 && endsName(words[at] as Word, text, cues)) count = 2
      break
    }
  }
  return isAName(words, count, text) ? count : 0
}

/** Whether a particle, or two of them, stands before a word with a capital ("van der Roe"). */
function leadsOn(words: readonly Word[], at: number, particles: ReadonlySet<string>): boolean {
  const next = words[at + 1]?.text ?? ''
  const after = words[at + 2]?.text ?? ''
  return /^\p{Lu}/u.test(next) || (particles.has(next) && /^\p{Lu}/u.test(after))
}

/** A word that shouts or ends as adjectives do is no name. */
function isAName(words: readonly Word[], count: number, text: string): boolean {
  const first = words[0]?.text ?? ''
  if (count !== 1) return count > 0
  if (/^\p{Lu}{4,}$/u.test(first) && /\p{Ll}/u.test(text)) return false
  if (/^(?:Dr|Prof)$/.test(first)) return false
  return first.length > 1 && !/(?:ous|able|ible|ful|less|ing|ese|ish)$/.test(first)
}

/** A surname without its capital ("Jane doe."): nothing of the sentence follows it. */
function endsName({ text: spelt, end }: Word, text: string, cues: Cues): boolean {
  return (
    !wordsOf(cues).never.has(spelt) &&
    !/(?:ing|ed|ly)$/.test(spelt) &&
    /^(?:[.,;!?\n)]|\s{0,3}$| (?:and|but)\b)/.test(text.slice(end, end + 8))
  )
}

function isLowerName(spelt: string, cues: Cues): boolean {
  const { never, notLower } = wordsOf(cues)
  const lower = spelt.toLowerCase()
  return spelt.length > 1 && !never.has(lower) && !notLower.has(lower) && !/(?:ing|ed|ly|['’]s)$/.test(lower)
}

/** How many words are the name where it is written without capitals: up to three, up to the first word of another kind. */
function uncapitalised(words: readonly Word[], text: string, cues: Cues): number {
  const { particles } = wordsOf(cues)
  let count = 0
  while (count < 4) {
    const next = words[count]
    if (!next || !/^\p{Ll}/u.test(next.text)) break
    if (!isLowerName(next.text, cues) && !(count > 0 && particles.has(next.text))) break
    count += 1
  }
  if (count > 3) return 0
  const rest = text.slice(words[count - 1]?.end ?? 0)
  return count === 3 && !/^\s{0,3}(?:[.,;!?\n]|$)/.test(rest) ? 0 : count
}
