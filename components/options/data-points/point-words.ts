import type { DataPoint, DataPointLevel } from '#lib/contract/data-point.ts'
import { type RecordKind, recordKinds } from '#lib/contract/records.ts'

/** What the kinds of records are called, as a heading. */
export const recordKindWords: Record<RecordKind, string> = {
  ticket: 'Open ticket',
  customers: 'Customer',
  orders: 'Orders',
  shipments: 'Parcels',
  stock: 'Stock',
  loyalty: 'Loyalty',
  preferences: 'Preferences',
  browsing: 'Browsing',
  tickets: 'Earlier tickets',
  conversations: 'Earlier conversations',
  articles: 'Articles',
  macros: 'Macros',
  agents: 'Agents',
  thread: 'Messages of the ticket',
  packets: 'Bot handoff',
}

export const levelWords: Record<DataPointLevel, string> = {
  required: 'required',
  optional: 'optional',
  forbidden: 'forbidden',
}

/* Where the field's own name, spelled out, is not what people say. */
const byPoint: Record<string, string> = {
  'orders.number': 'Order number',
  'orders.placedAt': 'Placed',
  'orders.lines': 'Items',
  'orders.customerEmail': 'E-mail of who ordered',
  'orders.customerName': 'Name of who ordered',
  'orders.customerPhone': 'Phone of who ordered',
  'shipments.orderNumber': 'Order number',
  'packets.id': 'ID of the handoff',
  'packets.tried': 'Already tried',
  'packets.attempts': 'Already tried',
  'packets.facts': 'Facts collected',
  'packets.escalation': 'Why a person',
  'packets.schema': 'Version',
  'thread.at': 'Time',
  'thread.text': 'Text',
  'thread.role': 'Who speaks',
}

const byField: Record<string, string> = {
  recordId: 'ID in that system',
  url: 'Link to the record',
  trackingUrl: 'Link to the carrier',
  email: 'E-mail',
  otherEmails: 'Further e-mails',
  requesterEmail: 'Requester’s e-mail',
  requesterName: 'Requester’s name',
  customerSince: 'Customer since',
  lifetimeValue: 'Spent in all',
  orderCount: 'Number of orders',
  statusText: 'Status in their words',
  createdAt: 'Opened',
  updatedAt: 'Last changed',
  shippedAt: 'Shipped',
  deliveredAt: 'Delivered',
  plannedFor: 'Planned for',
  handedOffAt: 'Handed over',
  startedAt: 'Started',
  endedAt: 'Ended',
  lastSeenAt: 'Last seen',
  expectedAt: 'Expected',
  tierUntil: 'Tier until',
  sku: 'Article number (SKU)',
  at: 'Time',
  viewed: 'Looked at',
  conversationId: 'Conversation ID',
}

/** The name of a field as people say it: ours where we have one, else the field's own, spelled out. */
export function fieldWords(name: string): string {
  const known = byField[name]
  if (known !== undefined) return known
  const spaced = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The name of a data point within its kind: `orders.total` is "Total". */
export function pointWords(point: DataPoint): string {
  const [, field = '', slot] = point.split('.')
  const own = byPoint[point] ?? fieldWords(field)
  return slot === undefined ? own : `${own}: ${fieldWords(slot)}`
}

/** The kind of record of a data point. */
export const kindOfPoint = (point: DataPoint): RecordKind | undefined =>
  recordKinds.find((kind) => point.startsWith(`${kind}.`))

/** A data point named in full: "Orders: Total". */
export function fullPointWords(point: DataPoint): string {
  const kind = kindOfPoint(point)
  return kind ? `${recordKindWords[kind]}: ${pointWords(point)}` : point
}
