import type { Brief } from '#lib/contract/brief.ts'
import { ago, from } from './people.ts'
import { brief, unsent } from './snapshots.ts'

const at = (turnId: string, start: number, end: number) => ({ kind: 'turn' as const, turnId, start, end })
const inferred = <T>(value: T, ...evidence: ReturnType<typeof at>[]) => ({
  state: 'inferred' as const,
  value,
  evidence,
})

/** A bot that sent a bare transcript: everything was read in it. */
export const readBrief: Brief = {
  ...unsent,
  who: { ...unsent.who, language: 'fr' },
  sentence: {
    writtenBy: 'baton',
    clauses: [
      { about: 'want', text: 'wants to know where order 1001 is', evidence: [at('t2', 0, 27)] },
      { about: 'open', text: 'one question is open', evidence: [{ kind: 'packet', path: 'open' }] },
    ],
  },
  want: {
    ...inferred(
      { text: 'Where is my order 1001?', intent: 'delivery_status', confidence: 0.9 },
      at('t2', 0, 27),
    ),
    confidence: 0.9,
  },
  mood: inferred({ label: 'negative', score: -0.5, trend: 'falling' as const }, at('t6', 0, 20)),
  escalation: inferred(
    {
      cause: 'asked-for-person' as const,
      quote: { turnId: 't6', text: 'I want to talk to a person', at: ago(26) },
    },
    at('t6', 22, 48),
  ),
  tried: inferred(
    [
      { kind: 'answer' as const, text: 'check with your neighbours', turnId: 't5', failed: true },
      { kind: 'promise' as const, text: 'back in a few minutes', due: 'by Friday', turnId: 't9' },
    ],
    at('t5', 0, 40),
  ),
  known: inferred(
    [
      {
        slot: 'order_id',
        value: '1001',
        status: 'customer-said' as const,
        confidence: 0.9,
        hedged: true,
        inferred: true,
        evidence: [at('t2', 18, 22)],
      },
    ],
    at('t2', 18, 22),
  ),
  open: inferred(
    [
      {
        text: 'Where is my order 1001?',
        quote: { turnId: 't2', text: 'Where is my order 1001?', at: ago(29) },
      },
    ],
    at('t2', 0, 23),
  ),
  urgency: [{ kind: 'legal', quote: { turnId: 't10', text: 'before Friday', at: ago(6) } }],
  completeness: { intent: 'delivery_status', known: ['email', 'name'], missing: ['order_id'] },
}

/** The customer says one thing and a system another. */
export const contradictedBrief: Brief = {
  ...brief,
  conflicts: [
    {
      kind: 'not-delivered-but-delivered',
      claim: { turnId: 't2', text: 'It should have been here last week', at: ago(29) },
      record: { text: 'delivered on 14 November', provenance: from('vendure', 1, '1001') },
      orderNumber: '1001',
    },
  ],
}

/** A bot that sent some of it: the rest was read, and stands beside it. */
export const mixedBrief: Brief = {
  ...brief,
  sentence: readBrief.sentence,
  mood: readBrief.mood,
  known: {
    state: 'sent',
    value: [
      { slot: 'order_id', value: '1001', status: 'system-confirmed', evidence: [] },
      {
        slot: 'order_id',
        value: '1002',
        status: 'customer-said',
        inferred: true,
        evidence: [at('t2', 18, 22)],
      },
    ],
  },
}
