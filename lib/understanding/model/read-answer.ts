import * as z from 'zod/mini'
import type { Clause } from '#lib/contract/brief.ts'
import type { Drop } from '#lib/contract/model-test.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { inTurn } from '../brief/evidence.ts'
import { plainLine } from '../brief/plain-line.ts'
import { type Ground, groundOf, proofOf } from './grounding.ts'
import type { Placeholders } from './placeholders.ts'
import { hasLink, withoutMarkup } from './plain-text.ts'

/** What is left of a language model's answer: clauses of a brief, and what was dropped and why. */
export interface ReadAnswer {
  readonly clauses: readonly Clause[]
  readonly dropped: readonly { readonly text: string; readonly why: Drop }[]
}

/** What the answer is checked against: the turns that were sent, in their order, and what masked them. */
export interface Asked {
  readonly turns: readonly Pick<Turn, 'id' | 'text'>[]
  readonly placeholders: Placeholders
}

const longestAnswer = 20_000
const longestSentence = 160

const Answer = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        about: z.enum(['want', 'mood', 'known', 'tried', 'open']),
        text: z.string(),
        turns: z.array(z.int()).check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(20)),
})
type Sentence = z.infer<typeof Answer>['sentences'][number]

/**
 * Reads what a language model has answered to `promptFor`. Nothing of it can become anything but the text of a clause:
 * it is parsed strictly, markup and links go, placeholders become the values that they stand for, and a sentence that
 * names a value that does not stand in the conversation is dropped. Never throws.
 */
export function readAnswer(answer: string, asked: Asked): ReadAnswer {
  if (answer.length > longestAnswer) return refused(answer, 'too-long')
  const parsed = Answer.safeParse(jsonIn(answer))
  if (!parsed.success) return refused(answer, 'not-json')
  const grounds = asked.turns.map(({ text }) => groundOf(text))
  const clauses: Clause[] = []
  const dropped: { text: string; why: Drop }[] = []
  for (const sentence of parsed.data.sentences) {
    const read = clauses.some(({ about }) => about === sentence.about)
      ? 'one-too-many'
      : clauseOf(sentence, asked, grounds)
    if (typeof read === 'string') dropped.push({ text: plainLine(sentence.text).slice(0, 300), why: read })
    else clauses.push(read)
  }
  return { clauses, dropped }
}

const refused = (answer: string, why: Drop): ReadAnswer => ({
  clauses: [],
  dropped: [{ text: plainLine(answer).slice(0, 300), why }],
})

/** Some models think aloud first, and some put their JSON between Markdown's fences. */
function jsonIn(answer: string): unknown {
  const [said = ''] = answer.split('</think>').slice(-1)
  const bare = said
    .trim()
    .replace(/^```(?:json)?\s/, '')
    .replace(/```$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

/** What nobody sees could part a number that is shown as one. */
const unseen = /[\p{Cf}\p{DI}]/gu

function clauseOf({ about, text, turns }: Sentence, asked: Asked, grounds: readonly Ground[]): Clause | Drop {
  const plain = withoutMarkup(plainLine(text.replace(unseen, ''))).replace(/[.;\s]+$/, '')
  if (plain === '') return 'empty'
  const restored = asked.placeholders.restored(plain)
  if (restored === undefined) return 'unknown-placeholder'
  const line = plainLine(restored)
  if (line.length > longestSentence) return 'too-long'
  if (hasLink(line)) return 'link'
  const proof = proofOf(line, turns, grounds)
  if (!proof) return 'not-in-the-conversation'
  const evidence = proof.flatMap((turn) => asked.turns[turn] ?? []).map(({ id }) => inTurn({ turnId: id }))
  return evidence.length > 0 ? { about, text: line, evidence } : 'no-proof'
}
