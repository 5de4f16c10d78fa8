import type { Card, Snapshot, SourceState } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { ago, days, turns } from './people.ts'
import { disputed, eva, known, nobody } from './profiles.ts'
import { contradictedBrief, mixedBrief, readBrief } from './read-briefs.ts'
import { rightToLeft } from './right-to-left.ts'
import { brief, full, sources, timeout, unsent } from './snapshots.ts'

type Cards = Snapshot['cards']

const all = (state: SourceState['state'], asOf?: string): SourceState[] =>
  sources.map(({ asOf: _, ...source }) => ({ ...source, state, ...(asOf && { asOf }) }))

const each = (make: (name: keyof Cards) => Card<unknown>): Cards =>
  Object.fromEntries(
    (['brief', 'transcript', 'customer', 'orders', 'tickets'] as const).map((name) => [name, make(name)]),
  ) as Cards

const troubled = (ids: string[], state: 'failed' | 'stale', asOf?: string) =>
  sources.map((source) =>
    ids.includes(source.sourceId)
      ? { ...source, state, failure: timeout(source.sourceId), ...(asOf && { asOf }) }
      : source,
  )

const firstTime = full({
  sources: all('loading'),
  join: { state: 'looking' },
  cache: 'miss',
  cards: each(() => ({ state: 'loading', failures: [] })),
})

const ready = <T>(data: T) => ({ state: 'ready' as const, data, asOf: ago(1), failures: [] })

const longText = 'The parcel was announced for Tuesday and never came. '.repeat(95)

/** Names that look like markup, right-to-left text, emoji, a word without a break and a very long message. */
const hostile = full(
  {
    ticket: {
      helpdeskId: 'rt',
      ticketId: '1',
      subject: '<img src=x onerror=alert(1)> Donaudampfschifffahrtsgesellschaftskapitänsmützenbestellung',
      requesterEmail: 'eva.janssen@example.com',
    },
  },
  {
    brief: ready({
      ...brief,
      who: { ...brief.who, name: '<b>Eva</b> 👩‍👩‍👧 محمد بن عبد الله' },
      want: { state: 'sent', value: { text: longText } },
    }),
    transcript: ready({
      turns: [
        ...turns,
        { id: 'x1', role: 'customer', text: '<script>alert(1)</script><a href="javascript:alert(1)">x</a>' },
        { id: 'x2', role: 'customer', text: 'أين طلبي؟ رقم الطلب 1001', at: ago(4) },
        { id: 'x3', role: 'customer', text: longText.slice(0, 5000), at: ago(3) },
        {
          id: 'x4',
          role: 'customer',
          text: `${'Donaudampfschifffahrt'.repeat(12)} 🧦🧦🧦`,
          at: ago(2),
          attachments: [{ name: 'evil', url: 'javascript:alert(1)' }],
        },
      ],
    }),
  },
)

const manyTurns: Turn[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `n${index}`,
  role: index % 2 === 0 ? ('customer' as const) : ('bot' as const),
  text: `Message number ${index}`,
  at: ago(20_000 - index * 2),
}))

/** The states that the panel can be in, by name. */
export const states = {
  full: full(),
  'loading first time': firstTime,
  'from cache, stale': full(
    { sources: troubled(['bot', 'vendure'], 'stale', ago(240)) },
    {
      brief: { state: 'stale', data: brief, asOf: ago(240), failures: [timeout('bot')] },
      orders: { state: 'stale', data: eva, asOf: ago(240), failures: [timeout('vendure')] },
    },
  ),
  'from cache, updating': full(
    { sources: all('loading', ago(90)) },
    each((name) => ({ ...full().cards[name], state: 'loading', asOf: ago(90) })),
  ),
  'one source failed': full(
    { sources: troubled(['tryton'], 'failed') },
    { orders: { ...ready(eva), failures: [timeout('tryton')] } },
  ),
  'all failed': full({
    sources: troubled(['bot', 'vendure', 'tryton', 'rt'], 'failed'),
    join: { state: 'looking' },
    cache: 'miss',
    cards: each((name) => ({
      state: 'failed',
      failures: [
        timeout(name === 'tickets' ? 'rt' : name === 'orders' || name === 'customer' ? 'vendure' : 'bot'),
      ],
    })),
  }),
  'packet missing': full({ join: { state: 'none' } }, { brief: ready(unsent) }),
  'read in the conversation': full({}, { brief: ready(readBrief) }),
  'read besides what was sent': full({}, { brief: ready(mixedBrief) }),
  'claim and record differ': full({}, { brief: ready(contradictedBrief) }),
  choice: full(
    {
      join: {
        state: 'choice',
        candidates: [
          {
            conversationId: 'conv-1',
            handedOffAt: ago(26),
            customer: 'Eva Janssen',
            opening: 'Where is my order 1001?',
            doubt: 'several',
          },
          {
            conversationId: 'conv-2',
            handedOffAt: ago(2 * days),
            customer: 'Eva J.',
            opening: 'I want to change my address',
            doubt: 'other-customer',
          },
          { conversationId: 'conv-3', handedOffAt: ago(3 * days), doubt: 'time-unknown' },
        ],
      },
    },
    { brief: ready(unsent) },
  ),
  'chosen by hand': full({
    join: { state: 'joined', by: 'chosen-by-agent', confidence: 1, conversationId: 'conv-1' },
  }),
  conflict: full({}, { customer: ready(disputed), orders: ready(disputed), tickets: ready(disputed) }),
  'all that systems know': full(
    {
      sources: [
        ...sources,
        { sourceId: 'points', label: 'Runners Club', role: 'loyalty', state: 'fresh', asOf: ago(1) },
        { sourceId: 'nord', label: 'Shop Nord', role: 'orders', state: 'not-for-this-ticket' },
      ],
      gaps: [
        { point: 'customers.phone', intent: 'order.status' },
        { point: 'orders.total', sourceId: 'tryton', intent: 'order.status' },
      ],
    },
    { customer: ready(known), orders: ready(known), tickets: ready(known) },
  ),
  locked: full({
    cache: 'locked',
    cards: each(() => ({
      state: 'failed',
      failures: [{ kind: 'locked', at: ago(1), mender: 'agent', sourceId: 'bot' }],
    })),
  }),
  'not kept': full({ cache: 'not-kept' }),
  'empty profile': full({}, { customer: ready(nobody), orders: ready(nobody), tickets: ready(nobody) }),
  'other address': full(
    {},
    {
      brief: ready({ ...brief, who: { ...brief.who, email: 'eva@example.org', verification: 'unverified' } }),
    },
  ),
  'hostile strings': hostile,
  'right to left': rightToLeft,
  '10,000 turns': full({}, { transcript: ready({ turns: manyTurns, handoffBefore: 'n9990' }) }),
} satisfies Record<string, Snapshot>
