import { type Line, type PhraseFinder, phraseFinder, type WordRange } from '../phrases.ts'
import type { Urgency } from '../understanding.ts'
import type { KindWords, UrgencyWords } from './urgency-words.ts'

/** What tells of one kind of urgency in one language. */
export interface UrgencyFinder {
  readonly kind: Urgency['kind']
  readonly says: (line: Line) => WordRange | undefined
  readonly hints: (line: Line) => WordRange | undefined
  readonly showsNeed: (line: Line) => boolean
  readonly settles: (line: Line) => boolean
}

export function urgencyFinders({ kinds, classes, general, own }: UrgencyWords): UrgencyFinder[] {
  const isGeneral = phraseFinder(general, classes)
  const isOwn = phraseFinder(own, classes)
  return Object.entries(kinds).map(([kind, words]: [string, KindWords]) => {
    const find = (phrases: KindWords['says']) => phraseFinder(phrases, classes)
    const not = find(words.not)
    const counts = (line: Line) =>
      not(line) === undefined &&
      !(words.skipGeneral && isGeneral(line) !== undefined && isOwn(line) === undefined)
    const within = (finder: PhraseFinder) => (line: Line) => {
      const found = finder(line)
      return found && counts(line) ? found : undefined
    }
    const need = find(words.need ?? [])
    const settled = find(words.settled)
    return {
      kind: kind as Urgency['kind'],
      says: within(find(words.says)),
      hints: within(find(words.hints ?? [])),
      showsNeed: (line) => need(line) !== undefined,
      settles: (line) => settled(line) !== undefined,
    }
  })
}
