import * as z from 'zod/mini'
import { prepareGuard } from '../../lib/understanding/guard/prepare-guard.ts'
import { type Understanding, understand } from '../../lib/understanding/understand.ts'
import type { DraftCheck } from '../../lib/understanding/understanding.ts'

const Input = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.object({ role: z.enum(['customer', 'agent']), text: z.string() })),
  draft: z.optional(z.string()),
})

/** The answer to one line, or what is wrong with it. */
export function answerLine(line: string, number: number): { answer: object; ok: boolean } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { answer: { line: number, error: 'is not JSON' }, ok: false }
  }
  const input = Input.safeParse(parsed)
  if (!input.success) {
    const [issue] = input.error.issues
    return {
      answer: { line: number, error: `${issue?.path.join('.') || 'line'}: ${issue?.code}` },
      ok: false,
    }
  }
  const { id, turns, draft } = input.data
  const understood = understand(turns)
  const check = draft === undefined ? nothingAsked : prepareGuard(turns, understood.facts).check(draft)
  return { answer: answerOf(id, understood, check), ok: true }
}

const nothingAsked: DraftCheck = { asks: [], repeats: [] }

function answerOf(id: string | number, understood: Understanding, check: DraftCheck): object {
  const { facts, humanRequests, mood, language, intent } = understood
  return {
    id,
    facts: facts.map(({ slot, value, turn, hedged, replaced }) => ({ slot, value, turn, hedged, replaced })),
    asks: [...new Set(check.asks.map(({ slot }) => slot))],
    repeats: check.repeats.map(({ slot, fact, level }) => ({
      slot,
      value: fact.value,
      turn: fact.turn,
      level,
    })),
    humanRequest: humanRequests.length > 0,
    sentiment: mood?.score ?? 0,
    ...(language && { language }),
    ...(intent && { intent: { name: intent.name, confidence: intent.confidence } }),
  }
}
