import { type Clause, clausesOf } from './clauses.ts'
import { cueKindsAt } from './cue-kinds.ts'

/** What the score is reckoned from: how much of each thing a text has. */
export type Features = ReadonlyMap<string, number>

/** Valence of English words, -5 (very bad) to 5 (very good). */
export type Valences = ReadonlyMap<string, number>

const negator =
  /^(?:not|no|never|nothing|none|nobody|nor|without|hardly|barely|cannot|cant|dont|doesnt|didnt|isnt|wasnt|wont|.*n't)$/

/** A negation reaches over the next words: "not a very good answer". */
const reach = 3

/** Turned round, a word says less than its opposite: "not good" is milder than "bad". */
const turned = -0.6

/** The features of a text. The same for the training and for the score. Linear in the length of the text. */
export function featuresOf(text: string, valences: Valences): Features {
  const found = new Map<string, number>()
  const add = (name: string, value: number) => found.set(name, (found.get(name) ?? 0) + value)
  for (const clause of clausesOf(text)) addClause(clause, valences, add)
  addLook(text, add)
  return leveled(found)
}

function addClause(
  { words, weight }: Clause,
  valences: Valences,
  add: (name: string, value: number) => void,
) {
  let negatedUntil = -1
  words.forEach((word, at) => {
    const negated = at <= negatedUntil
    const not = negated ? 'not ' : ''
    const valence = (valences.get(word) ?? 0) * (negated ? turned : 1)
    const kinds = cueKindsAt(words, at)
    add(`word:${valence !== 0 || kinds.length > 0 ? not : ''}${word}`, 1)
    for (const kind of kinds) add(`cue:${not}${kind}`, weight)
    if (valence !== 0) {
      add(valence < 0 ? 'valence:bad' : 'valence:good', Math.abs(valence) * weight)
    }
    if (negator.test(word)) negatedUntil = at + reach
  })
}

const shouted = /\p{Lu}{3,}/gu

/** How a text is written: shouting, exclaiming, asking, trailing off. */
function addLook(text: string, add: (name: string, value: number) => void) {
  const capitals = text.match(shouted)?.length ?? 0
  if (capitals > 0) add('look:capitals', Math.min(capitals, 3))
  if (text.includes('!')) add('look:exclaims', 1)
  if (text.includes('!!')) add('look:exclaims much', 1)
  if (text.includes('?')) add('look:asks', 1)
  if (text.trimEnd().endsWith('?')) add('look:ends asking', 1)
  if (text.includes('...')) add('look:trails off', 1)
}

/** No text says more because it is longer: its words weigh 1 together, and no cue counts more than three times. */
function leveled(found: ReadonlyMap<string, number>): Features {
  const isWord = (name: string) => name.startsWith('word:')
  let square = 0
  for (const [name, value] of found) if (isWord(name)) square += value * value
  const length = Math.sqrt(square) || 1
  return new Map(
    [...found].map(([name, value]) => [
      name,
      isWord(name) ? value / length : name.startsWith('cue:') ? Math.min(value, 3) : value,
    ]),
  )
}
