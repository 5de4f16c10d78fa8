import { stem } from '../intent/stem.ts'
import { type Line, lineOfWords, phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import type { OpenWords, QuestionKind } from './open-words.ts'

/** A question or a request of the customer. */
export interface Question {
  readonly sentence: Said
  readonly kind: QuestionKind
  readonly content: ReadonlySet<string>
  /** "2. Is it washable": its number in the customer's own list. */
  readonly number: string | undefined
}

/** Makes the reader of a language: the question that a sentence asks, from where it begins, if it asks one. */
export function questionReader({
  classes,
  questions,
  tellMe,
  requests,
  rhetorical,
  states,
  empty,
}: OpenWords) {
  const kinds = questions.map(([kind, phrases]) => [kind, phraseFinder(phrases, classes)] as const)
  const [request, isRhetorical] = [phraseFinder(requests, classes), phraseFinder(rhetorical, classes)]
  const asksToTell = phraseFinder(tellMe, classes)
  const isStatement = phraseFinder(states, classes)
  const content = contentReader(empty)
  const leading = new Set((classes.lead ?? '').split('|'))

  const kindOf = (line: Line) => kinds.find(([, find]) => find(line))?.[0]

  /** The kind of a question that begins with the clause; a word in its middle begins none. */
  const beginning = (clause: Said): QuestionKind | undefined => {
    const rest = clause.words.findIndex(
      ({ text }, at) => !leading.has(text) && !(at === 0 && /^\d+$/u.test(text)),
    )
    const line = lineOfWords(clause.words.slice(Math.max(0, rest)))
    const tell = asksToTell(line)
    if (tell?.first === 0) return kindOf(lineOfWords(line.words.slice(tell.last + 1))) ?? 'other'
    return kinds.find(([, find]) => find(line)?.first === 0)?.[0]
  }

  return (sentence: Said): Question | undefined => {
    if (isRhetorical(sentence)) return undefined
    const clauses = commaClauses(sentence)
    const from = clauses.find((clause) => beginning(clause) !== undefined)
    const kind =
      (from && beginning(from)) ??
      (sentence.asks && !isStatement(sentence)
        ? (kindOf(sentence) ?? 'other')
        : request(sentence) && 'request')
    if (kind === undefined) return undefined
    return { sentence: from ?? sentence, kind, content: content(sentence), number: numberOf(sentence) }
  }
}

/** The sentence as it goes on from each of its commas, itself first. */
function commaClauses(sentence: Said): Said[] {
  const { words, written, start } = sentence
  const later = words.flatMap((word, at) => {
    const before = words[at - 1]
    if (!before || !/[,;:]\s/u.test(written.slice(before.end, word.start))) return []
    const own = words
      .slice(at)
      .map((one) => ({ ...one, start: one.start - word.start, end: one.end - word.start }))
    return [
      { ...sentence, ...lineOfWords(own), written: written.slice(word.start), start: start + word.start },
    ]
  })
  return [sentence, ...later.slice(0, mostClauses)]
}

/** The content of a sentence, as stems. */
export function contentReader(empty: string) {
  const without = new Set(empty.split(' '))
  return ({ words }: Said): ReadonlySet<string> =>
    new Set(words.flatMap(({ text }) => (without.has(text) ? [] : [/\d/u.test(text) ? text : stem(text)])))
}

/** "2) …": the number that a sentence of a list begins with. */
export const numberOf = ({ written }: Said): string | undefined => /^(\d{1,2})\s?[.)]/u.exec(written)?.[1]

const mostClauses = 8
