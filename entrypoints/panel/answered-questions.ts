import type { AnsweredQuestion } from '#components/panel/guard.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import type { Repeat } from '#lib/understanding/understanding.ts'

/** What tells people apart is not for everybody who looks at the screen: where it stands has to do. */
const unshown: ReadonlySet<string> = new Set(secretSlots)

/** How much is quoted on either side of the answer, in UTF-16 units. */
const around = 40

/**
 * The repeats of a draft in the panel's terms, each answer once. `spoken` are the turns that the guard was made of. A
 * value that the team's policy forbids is not named either.
 */
export function answeredQuestions(
  repeats: readonly Repeat[],
  spoken: readonly Turn[],
  forbidden: readonly DataPoint[] = [],
): AnsweredQuestion[] {
  const isHidden = (slot: string) =>
    unshown.has(slot) || forbidden.includes('packets.facts') || forbidden.includes(`packets.facts.${slot}`)
  const questions = repeats.flatMap(({ fact, level, reason }): AnsweredQuestion[] => {
    const turn = spoken[fact.turn]
    if (!turn) return []
    const { slot, value, start, end } = fact
    const shown = isHidden(slot)
      ? { value: '', quote: '' }
      : { value, quote: quoteAround(turn.text, start, end) }
    return [{ slot, ...shown, turnId: turn.id, level, reason }]
  })
  return [...new Map(questions.map((one) => [questionKey(one), one])).values()]
}

/** Tells one note from another, and the same one from itself while the agent types on. */
export const questionKey = ({ slot, value }: Pick<AnsweredQuestion, 'slot' | 'value'>): string =>
  `${slot} ${value}`

/** The answer with the words beside it, cut between words. */
function quoteAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const head = start > around ? `…${before.replace(/^\S*\s/, '')}` : before
  const tail = end + around < text.length ? `${after.replace(/\s\S*$/, '')}…` : after
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim()
}
