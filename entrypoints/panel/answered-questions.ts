import type { AnsweredQuestion } from '#components/panel/guard.ts'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { confirmationOf } from '#lib/drafting/confirmation/confirmation.ts'
import { secretSlots } from '#lib/understanding/brief/frames.ts'
import { shortened } from '#lib/understanding/brief/plain-line.ts'
import { ruleLanguageOf } from '#lib/understanding/rule-language.ts'
import { bulletsAt, withoutSecrets } from '#lib/understanding/told-secrets.ts'
import type { Ask, DraftCheck, FoundFact } from '#lib/understanding/understanding.ts'

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
  draft: string,
  { repeats, asks }: DraftCheck,
  { spoken, facts, forbidden = [] }: Guarded,
): AnsweredQuestion[] {
  const isHidden = (slot: string) =>
    unshown.has(slot) || forbidden.includes('packets.facts') || forbidden.includes(`packets.facts.${slot}`)
  const shownText = (turn: number, text: string) =>
    facts
      .filter((fact) => fact.turn === turn && fact.slot !== 'issue' && isHidden(fact.slot))
      .reduce(bulletsAt, withoutSecrets(text))
  const questions = repeats.flatMap(({ fact, level, reason, ...asked }): AnsweredQuestion[] => {
    const turn = spoken[fact.turn]
    if (!turn) return []
    const { slot, value, start, end } = fact
    const hidden = isHidden(slot) || withoutSecrets(value) !== value
    const shown = isHidden(slot)
      ? { value: '', quote: '' }
      : {
          value: shortened(withoutSecrets(value), longestValue),
          quote: quoteAround(shownText(fact.turn, turn.text), start, end),
        }
    const sentence = draft.slice(asked.start, asked.end)
    const inSentence = asks.filter((ask) => ask.start === asked.start)
    const removable = inSentence.every((ask) => repeats.some((one) => isSame(one, ask)))
    const confirmation =
      !hidden && inSentence.length === 1 ? confirmationOf(slot, value, ruleLanguageOf(draft)) : undefined
    return [{ slot, ...shown, sentence, confirmation, removable, turnId: turn.id, level, reason }]
  })
  return [...new Map(questions.map((one) => [questionKey(one), one])).values()]
}

const isSame = (one: Ask, other: Ask) => one.start === other.start && one.slot === other.slot

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
