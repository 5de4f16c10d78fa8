import type { Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once, test } from './patterns.ts'

const patternsOf = once((cues: Cues) => ({
  hedge: test(cues.hedge),
  or: test(`^${cues.or}$`),
  correction: test(cues.correction),
  withdrawn: cues.withdrawn === undefined ? undefined : test(cues.withdrawn),
}))

/** The sentence of a stretch, as far as a few words reach. */
function sentenceOf(text: string, { start, end }: Stretch): string {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?;\n]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60).split(/[.!;\n]\s/)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

/** Whether the customer was not sure of a value, or it names a day that no calendar has. */
export function isHedged(text: string, stretch: Stretch, cues: Cues): boolean {
  return (
    patternsOf(cues).hedge.test(sentenceOf(text, stretch)) ||
    isImpossible(text.slice(stretch.start, stretch.end))
  )
}

/** Whether the customer says that a value is theirs no more. */
export function isWithdrawn(text: string, stretch: Stretch, cues: Cues): boolean {
  return patternsOf(cues).withdrawn?.test(sentenceOf(text, stretch)) ?? false
}

/** Whether the second value is offered in place of the first ("0042 or 4200"). */
export function isAlternative(text: string, first: Stretch, second: Stretch, cues: Cues): boolean {
  const gap = text.slice(first.end, second.start)
  return gap.length <= 24 && patternsOf(cues).or.test(gap)
}

/** Whether what stands before a value in its turn says that it takes another one's place. */
export function isCorrection(text: string, { start, end }: Stretch, cues: Cues): boolean {
  return patternsOf(cues).correction.test(text.slice(Math.max(0, start - 120), end + 30))
}

/** "31/04/1990" and "31/02": whichever way it is read, there is no such day. */
function isImpossible(value: string): boolean {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(value)
  if (!parts) return false
  const [first = 0, second = 0, year = 0] = parts.slice(1).map(Number)
  return !exists(first, second, year) && !exists(second, first, year)
}

function exists(day: number, month: number, year: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year < 100 ? 2000 + year : year, month, 0)).getUTCDate()
  )
}
