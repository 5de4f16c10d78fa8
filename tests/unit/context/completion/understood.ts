import type { Read, Reading } from '#lib/context/completion/reading.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Understanding } from '#lib/understanding/understand.ts'
import type { FoundFact } from '#lib/understanding/understanding.ts'
import { turn } from '../make.ts'

/** Nothing understood. */
export const nothing: Understanding = {
  facts: [],
  humanRequests: [],
  mood: undefined,
  language: undefined,
  intent: undefined,
  loops: [],
  urgencies: [],
  openQuestions: [],
  tried: [],
}

/** A conversation of these messages, the customer's unless `bot:` stands before them. */
export const talk = (...messages: string[]): Turn[] =>
  messages.map((text, index) =>
    text.startsWith('bot:')
      ? turn(`t${index}`, text.slice(4).trim(), { role: 'bot' })
      : turn(`t${index}`, text),
  )

/** What was understood of a conversation, as the test says. */
export const reading = (turns: readonly Turn[], understood: Partial<Understanding> = {}): Reading => ({
  turns,
  understood: { ...nothing, ...understood },
  claimsAgainst: () => [],
})

/** What reading gives where the conversation says this and claims nothing. */
export const readAs = (understood: Partial<Understanding> = {}): Read => ({
  understood: { ...nothing, ...understood },
  claimsAgainst: () => [],
})

/** A fact at the place where its value stands in the conversation. */
export function found(
  turns: readonly Turn[],
  slot: FoundFact['slot'],
  value: string,
  more: Partial<FoundFact> = {},
): FoundFact {
  const place = turns.findIndex(({ text }) => text.includes(value))
  const start = turns[place]?.text.indexOf(value) ?? 0
  return {
    slot,
    value,
    turn: place,
    start,
    end: start + value.length,
    by: 'cue',
    confidence: 0.9,
    hedged: false,
    replaced: false,
    ...more,
  }
}

/** Reads the number 1001 wherever it stands, and nothing else. */
export const readsOrder = async (turns: readonly Turn[]): Promise<Read> =>
  readAs({
    facts: turns.some(({ text }) => text.includes('1001')) ? [found(turns, 'order_id', '1001')] : [],
  })
