import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { ago, from } from './people.ts'
import { eva, one } from './profiles.ts'
import { brief, full } from './snapshots.ts'

const name = 'محمد بن عبد الله'
const sent = <T>(value: T) => ({ state: 'sent' as const, value })

const arabic: Brief = {
  ...brief,
  who: { ...brief.who, name, email: 'muhammad@example.com', language: 'ar' },
  want: sent({
    text: 'الطلب رقم 1001 لم يصل بعد، والعميل يطلب التحدث إلى شخص (منذ أسبوع).',
    intent: 'order.status',
    confidence: 0.93,
  }),
  escalation: sent({
    rule: 'second-request-for-a-human',
    reason: 'طلب شخصًا مرتين.',
    quote: { turnId: 'r3', text: 'أريد التحدث إلى شخص من فضلك!', at: ago(26) },
  }),
  tried: sent([
    { kind: 'article' as const, text: 'أين طردي؟ (PostNL)', at: ago(28), turnId: 'r2' },
    { kind: 'promise' as const, text: 'رد خلال 24 ساعة.', at: ago(26) },
  ]),
  known: sent([
    {
      slot: 'DeliveryAddress',
      value: 'شارع الملك فهد 12، الرياض',
      status: 'customer-said' as const,
      evidence: [{ kind: 'turn' as const, turnId: 'r3' }],
    },
    {
      slot: 'phone',
      value: '+966 50 123 4567',
      status: 'customer-said' as const,
      evidence: [{ kind: 'turn' as const, turnId: 'r3' }],
    },
  ]),
  open: sent([{ text: 'أين طلبي؟', quote: { turnId: 'r1', text: 'أين طلبي؟', at: ago(29) } }]),
}

const turns: Turn[] = [
  { id: 'r1', role: 'customer', text: 'أين طلبي؟ رقم الطلب 1001.', at: ago(29), author: name },
  {
    id: 'r2',
    role: 'bot',
    text: 'تم شحن الطلب 1001 مع PostNL (3STEST000001).',
    at: ago(28),
    author: 'ShopBot',
  },
  { id: 'r3', role: 'customer', text: 'أريد التحدث إلى شخص من فضلك!', at: ago(26), author: name },
  { id: 'r4', role: 'agent', text: 'Hello, I am looking into it.', at: ago(10), author: 'נועה כהן' },
  { id: 'r5', role: 'customer', text: 'שלום, ההזמנה 1001 לא הגיעה (עדיין).', at: ago(6), author: name },
]

const profile: UnifiedProfile = {
  ...eva,
  name: one(name),
  email: one('muhammad@example.com'),
  phone: one('+966 50 123 4567'),
  language: one('ar'),
  address: one({ street: 'شارع الملك فهد 12', postalCode: '12211', city: 'الرياض', country: 'SA' }),
  tickets: [
    {
      value: { recordId: '17', subject: 'مقاس خاطئ (42)', status: 'open', createdAt: ago(9000) },
      provenance: from('rt', 1, '17'),
    },
  ],
}

const ready = <T>(data: T) => ({ state: 'ready' as const, data, asOf: ago(1), failures: [] })

/** A customer who writes from right to left, with numbers and Latin words in between, to a shop that does not. */
export const rightToLeft: Snapshot = full(
  {
    ticket: {
      helpdeskId: 'rt',
      ticketId: '1',
      subject: 'الطلب 1001: لم يصل الطرد!',
      requesterEmail: 'muhammad@example.com',
      requesterName: name,
    },
  },
  {
    brief: ready(arabic),
    transcript: ready({ turns, handoffBefore: 'r4' }),
    customer: ready(profile),
    orders: ready(profile),
    tickets: ready(profile),
  },
)
