import type { Fact } from '#lib/contract/fact.ts'
import type { Attempt } from '#lib/contract/handoff-packet.ts'
import type { OrderStatus } from '#lib/contract/records.ts'
import type { JoinBasis, JoinCandidate, SourceState } from '#lib/contract/snapshot.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Role } from '#lib/contract/turn.ts'

/* The words for the values of the contracts, each list complete by its type. */

const roles: Record<Role, string> = {
  customer: 'Customer',
  bot: 'Bot',
  agent: 'Agent',
  system: 'System',
}

const orderStatuses: Record<OrderStatus, string> = {
  draft: 'draft',
  placed: 'placed',
  paid: 'paid',
  processing: 'processing',
  shipped: 'shipped',
  delivered: 'delivered',
  returned: 'returned',
  refunded: 'refunded',
  cancelled: 'cancelled',
}

const sourceRoles: Record<SourceRole, string> = {
  packet: 'bot',
  ticket: 'ticket',
  customer: 'customer',
  orders: 'orders',
  fulfilment: 'fulfilment',
  loyalty: 'loyalty',
  preferences: 'preferences',
  browsing: 'browsing',
  tickets: 'tickets',
  conversations: 'conversations',
  knowledge: 'knowledge base',
  macros: 'macros',
  agents: 'agents',
  actions: 'actions',
  metrics: 'metrics',
}

const sourceStates: Record<SourceState['state'], string> = {
  waiting: 'waiting until enough is known to ask',
  loading: 'loading',
  fresh: 'up to date',
  stale: 'older data',
  failed: 'failed',
  'not-for-this-ticket': 'not for tickets of this kind',
}

const joinBases: Record<JoinBasis, string> = {
  'conversation-id': 'Matched by conversation ID',
  'packet-in-note': 'Matched by the ticket’s note',
  'requester-and-time': 'Matched by requester and time',
  'chosen-by-agent': 'Conversation chosen by hand',
}

const doubts: Record<JoinCandidate['doubt'], string> = {
  several: 'several fit the requester and the time',
  'not-the-named-one': 'the ticket names another conversation',
  'other-customer': 'the bot knew another customer',
  'time-unknown': 'the time of the ticket is not known',
}

const attempts: Record<Attempt['kind'], string> = {
  article: 'Article sent',
  action: 'Action taken',
  answer: 'Answer given',
  promise: 'Promised',
}

const factStatuses: Record<Fact['status'], string> = {
  'customer-said': 'said',
  'bot-inferred': 'bot inferred',
  'system-confirmed': 'confirmed',
  conflicting: 'conflicting',
}

/* The slots that packets and facts use most, without case and separators. */
const slots: Record<string, string> = {
  orderid: 'Order',
  ordernumber: 'Order',
  email: 'E-mail',
  phone: 'Phone',
  name: 'Name',
  address: 'Address',
  deliveryaddress: 'Deliver to',
  trackingnumber: 'Tracking',
  trackingid: 'Tracking',
  language: 'Language',
  product: 'Product',
  refundmethod: 'Refund by',
}

/* How a kind of record is named before one of its fields; the customer and the bot's packet go without saying. */
const kinds: Record<string, string> = {
  customers: '',
  packets: '',
  orders: 'order',
  shipments: 'parcel',
  tickets: 'ticket',
  conversations: 'conversation',
  preferences: 'preferred',
}

/** The names of the contracts' values, of slots and of kinds of records. */
export const labels = {
  roles,
  orderStatuses,
  sourceRoles,
  sourceStates,
  joinBases,
  doubts,
  attempts,
  factStatuses,
  slots,
  kinds,
}
