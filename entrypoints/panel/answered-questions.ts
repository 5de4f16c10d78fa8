import type { AnsweredQuestion } from '#components/panel/guard.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { shortened } from '#lib/understanding/brief/plain-line.ts'
import { bulletsAt, withoutSecrets } from '#lib/understanding/told-secrets.ts'
import type { FoundFact, Repeat } from '#lib/understanding/understanding.ts'

/** What tells people apart is not for everybody who looks at the screen: where it stands has to do. */
const unshown: ReadonlySet<string> = new Set(secretSlots)

/** As much of an answer as is recognised at a glance, in UTF-16 units. */
const longestValue = 120

/** How much is quoted on either side of the answer, in UTF-16 units. */
const around = 40

/** What a guard was made of, and what may not be shown of it. */
export interface Guarded {
  readonly spoken: readonly Turn[]
  /** What the customer has said in those turns. */
  readonly facts: readonly FoundFact[]
  readonly forbidden?: readonly DataPoint[]
}

/**
 * The repeats of a draft in the panel's terms, each answer once. A secret, or a value that the team's policy forbids,
 * is not named, nor does it stand in the quote of another answer.
 */
export function answeredQuestions(
  repeats: readonly Repeat[],
  { spoken, facts, forbidden = [] }: Guarded,
): AnsweredQuestion[] {
  const isHidden = (slot: string) =>
    unshown.has(slot) || forbidden.includes('packets.facts') || forbidden.includes(`packets.facts.${slot}`)
  const shownText = (turn: number, text: string) =>
    facts
      .filter((fact) => fact.turn === turn && fact.slot !== 'issue' && isHidden(fact.slot))
      .reduce(bulletsAt, withoutSecrets(text))
  const questions = repeats.flatMap(({ fact, level, reason }): AnsweredQuestion[] => {
    const turn = spoken[fact.turn]
    if (!turn) return []
    const { slot, value, start, end } = fact
    const shown = isHidden(slot)
      ? { value: '', quote: '' }
      : {
          value: shortened(withoutSecrets(value), longestValue),
          quote: quoteAround(shownText(fact.turn, turn.text), start, end),
        }
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
