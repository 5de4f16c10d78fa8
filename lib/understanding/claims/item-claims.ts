import { stem } from '../intent/stem.ts'
import { lineOfWords, type PhraseFinder, phraseFinder } from '../phrases.ts'
import type { Said } from '../said.ts'
import { type Word, wordsOf } from '../words.ts'
import { type ClaimReader, says, wording } from './claim-reader.ts'
import type { ClaimWords } from './claim-words.ts'
import type { RecordStatement } from './found-claim.ts'
import { itemWord, itemWords } from './item-words.ts'
import type { OrderView } from './order-view.ts'

/** The reader of claims that something else was ordered, or came, than the order's lines say. */
export function itemClaims({ classes, item }: ClaimWords): ClaimReader {
  const isWrong = wording(item.wrong, classes)
  const isOther = says(item.not, classes)
  const ordered = phraseFinder(item.ordered, classes)
  const came = phraseFinder(item.came, classes)
  const noItem = new Set(item.noItem.split(' '))
  const attributes = new Set(item.attributes.split(' ').map(stem))
  return ({ sentence, turn }) => {
    if (isOther(sentence)) return undefined
    const wrong = isWrong(sentence)
    const named = (cue: PhraseFinder, other: PhraseFinder) =>
      turn.filter((one) => !isOther(one)).flatMap((one) => itemWords(after(one, cue, other), noItem))
    const pair = { wanted: named(ordered, came), got: named(came, ordered) }
    const makes = ordered(sentence) ?? came(sentence)
    if (!wrong && !(makes && differs(pair))) return undefined
    return { kind: 'wrong-item', against: (order) => otherLines(order, pair, wrong, attributes) }
  }
}

interface Pair {
  readonly wanted: readonly string[]
  readonly got: readonly string[]
}

const differs = ({ wanted, got }: Pair) => wanted.length > 0 && got.some((word) => !wanted.includes(word))

function otherLines(
  { number, lines = [] }: OrderView,
  { wanted, got }: Pair,
  wrong: boolean,
  attributes: ReadonlySet<string>,
): RecordStatement | undefined {
  const recorded = new Set(lines.flatMap(({ name }) => wordsOf(name).map(itemWord)))
  const onlyWanted = wanted.filter((word) => !got.includes(word))
  const onlyGot = got.filter((word) => !wanted.includes(word))
  const isAttribute = (word: string) => attributes.has(word) || /^\d/u.test(word)
  const told =
    onlyGot.length > 0 && onlyGot.every(isAttribute)
      ? [...onlyWanted, ...onlyGot].filter(isAttribute)
      : [...onlyWanted, ...onlyGot]
  const recordTells = told.some((word) => recorded.has(word))
  const contradicts = told.some((word) => !recorded.has(word))
  const other = wrong && (told.length === 0 || !told.every(isAttribute))
  if (lines.length === 0 || !(other || (recordTells && contradicts))) return undefined
  return { orderNumber: number, field: 'lines', value: lines.map(({ name }) => name).join(', ') }
}

/** The words after each cue of a sentence, as far as another cue or the end of its clause. */
function after({ words, written }: Said, cue: PhraseFinder, other: PhraseFinder): Word[] {
  const found: Word[] = []
  let rest = words
  for (let cut = cue(lineOfWords(rest)); cut; cut = cue(lineOfWords(rest))) {
    rest = rest.slice(cut.last + 1)
    const length = rest.findIndex((word, at) => at >= longest || endsClause(written, rest[at - 1], word))
    const stop = other(lineOfWords(rest))?.first ?? longest
    found.push(...rest.slice(0, Math.min(stop, length < 0 ? longest : length)))
  }
  return found
}

/** How many words name an item at most, with the small words between. */
const longest = 7

const endsClause = (written: string, before: Word | undefined, { text, start }: Word) =>
  joining.has(text) || (before !== undefined && /[.,;:!?()]/u.test(written.slice(before.end, start)))

const joining = new Set(['but', 'and', 'instead', 'because', 'when', 'who', 'that', 'which', 'not', 'while'])
