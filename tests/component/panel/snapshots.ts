import type { Failure } from '#lib/contract/failure.ts'
import type { Brief, Snapshot, SourceState } from '#lib/contract/snapshot.ts'
import { ago, from, turns } from './people.ts'
import { eva } from './profiles.ts'

const sent = <T>(value: T) => ({ state: 'sent' as const, value })
export const notSent = { state: 'not-sent' } as const

export const brief: Brief = {
  who: {
    name: 'Eva Janssen',
    email: 'eva.janssen@example.com',
    verification: 'verified',
    verifiedBy: 'e-mail link',
  },
  want: sent({
    text: 'Order 1001 is a week late, tracking shows no scan, customer asks for a person.',
    intent: 'order.status',
    confidence: 0.93,
  }),
  mood: sent({ label: 'negative', score: -0.6 }),
  escalation: sent({
    rule: 'second-request-for-a-human',
    reason: 'Asked twice for a person.',
    quote: { turnId: 't6', text: 'Yes, and I asked them. I want to talk to a person', at: ago(26) },
  }),
  tried: sent([
    { kind: 'article' as const, text: 'Where is my parcel?', at: ago(28), turnId: 't5' },
    { kind: 'action' as const, text: 'Tracking looked up, no scan since 12 November', at: ago(29) },
    { kind: 'promise' as const, text: 'an answer within 24 hours', at: ago(26) },
  ]),
  known: sent([
    {
      slot: 'order_id',
      value: '1001',
      status: 'system-confirmed' as const,
      evidence: [
        { kind: 'turn' as const, turnId: 't2' },
        { kind: 'record' as const, provenance: from('vendure', 1, '1001') },
      ],
    },
    {
      slot: 'email',
      value: 'eva.janssen@example.com',
      status: 'customer-said' as const,
      evidence: [{ kind: 'turn' as const, turnId: 't2' }],
    },
    {
      slot: 'DeliveryAddress',
      value: 'Dorpsstraat 12, Amsterdam',
      status: 'conflicting' as const,
      evidence: [{ kind: 'turn' as const, turnId: 't6' }],
    },
    {
      slot: 'NeighboursAsked',
      value: 'yes',
      status: 'bot-inferred' as const,
      evidence: [{ kind: 'packet' as const, path: 'value.NeighboursAsked' }],
    },
  ]),
  open: notSent,
  urgency: [],
  conflicts: [],
  handedOffAt: ago(26),
}

export const unsent: Brief = {
  who: { name: 'Eva Janssen', email: 'eva.janssen@example.com', verification: 'not-sent' },
  want: notSent,
  mood: notSent,
  escalation: notSent,
  tried: notSent,
  known: notSent,
  open: notSent,
  urgency: [],
  conflicts: [],
}

const source = (sourceId: string, label: string, role: SourceState['role']): SourceState => ({
  sourceId,
  label,
  role,
  state: 'fresh',
  asOf: ago(1),
})

export const sources: SourceState[] = [
  source('bot', 'ShopBot', 'packet'),
  source('vendure', 'Vendure', 'orders'),
  source('tryton', 'Tryton', 'fulfilment'),
  source('rt', 'Request Tracker', 'tickets'),
]

/** A failure of a source to answer in time. */
export function timeout(sourceId: string): Failure {
  return { kind: 'timeout', afterMs: 5000, sourceId, at: ago(1), mender: 'administrator', retryAt: ago(-2) }
}

/** Everything there, everything fine. `change` replaces whole parts. */
export function full(change: Partial<Snapshot> = {}, cards: Partial<Snapshot['cards']> = {}): Snapshot {
  const ready = <T>(data: T) => ({ state: 'ready' as const, data, asOf: ago(1), failures: [] })
  return {
    schema: 'baton.snapshot/1',
    sequence: 1000,
    ticket: {
      helpdeskId: 'rt',
      ticketId: '1',
      subject: 'Order 1001: parcel not arrived',
      requesterEmail: 'eva.janssen@example.com',
      requesterName: 'Eva Janssen',
    },
    join: { state: 'joined', by: 'conversation-id', confidence: 1, conversationId: 'conv-7f31' },
    cache: 'hit',
    sources,
    gaps: [],
    cards: {
      brief: ready(brief),
      transcript: ready({ turns, handoffBefore: 't8' }),
      customer: ready(eva),
      orders: ready(eva),
      tickets: ready(eva),
      ...cards,
    },
    ...change,
  }
}
