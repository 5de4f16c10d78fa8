import * as z from 'zod/mini'
import { HandoffPacket } from './handoff-packet.ts'
import { Email, Id, Instant, Line, Money, SafeUrl } from './primitives.ts'
import { Turn } from './turn.ts'

/** A postal address as one system keeps it. */
export const Address = z.object({
  street: z.optional(Line),
  postalCode: z.optional(Line),
  city: z.optional(Line),
  country: z.optional(Line),
})
export type Address = z.infer<typeof Address>

/** What an order or a shipment is doing, in one vocabulary for all systems; `statusText` keeps theirs. */
export const OrderStatus = z.enum([
  'draft',
  'placed',
  'paid',
  'processing',
  'shipped',
  'delivered',
  'returned',
  'refunded',
  'cancelled',
])
export type OrderStatus = z.infer<typeof OrderStatus>

/** A customer as one system knows them. */
export const CustomerRecord = z.object({
  recordId: Id,
  name: z.optional(Line),
  email: z.optional(Email),
  /** Further addresses of the same record: the one that was searched for may be the second. */
  otherEmails: z.optional(z.array(Email)),
  phone: z.optional(Line),
  language: z.optional(Line),
  tier: z.optional(Line),
  customerSince: z.optional(Instant),
  address: z.optional(Address),
  url: z.optional(SafeUrl),
})
export type CustomerRecord = z.infer<typeof CustomerRecord>

export const OrderLine = z.object({
  name: Line,
  sku: z.optional(Line),
  quantity: z.number(),
  total: z.optional(Money),
})
export type OrderLine = z.infer<typeof OrderLine>

export const Payment = z.object({
  method: z.optional(Line),
  status: z.optional(Line),
  amount: z.optional(Money),
})
export type Payment = z.infer<typeof Payment>

/** A parcel, or the order to send one. `orderNumber` ties it to its order where the system says so. */
export const ShipmentRecord = z.object({
  recordId: Id,
  orderNumber: z.optional(Id),
  status: z.optional(OrderStatus),
  statusText: z.optional(Line),
  carrier: z.optional(Line),
  trackingNumber: z.optional(Line),
  plannedFor: z.optional(Instant),
  shippedAt: z.optional(Instant),
})
export type ShipmentRecord = z.infer<typeof ShipmentRecord>

/** An order as one system knows it. `number` is the one that the customer knows. */
export const OrderRecord = z.object({
  recordId: Id,
  number: Id,
  status: z.optional(OrderStatus),
  statusText: z.optional(Line),
  placedAt: z.optional(Instant),
  total: z.optional(Money),
  lines: z.optional(z.array(OrderLine)),
  payments: z.optional(z.array(Payment)),
  url: z.optional(SafeUrl),
})
export type OrderRecord = z.infer<typeof OrderRecord>

/** A ticket of this customer. */
export const TicketRecord = z.object({
  recordId: Id,
  subject: z.optional(Line),
  status: z.optional(Line),
  createdAt: z.optional(Instant),
  updatedAt: z.optional(Instant),
  url: z.optional(SafeUrl),
})
export type TicketRecord = z.infer<typeof TicketRecord>

/** What the helpdesk's API says about the open ticket itself. */
export const TicketDetails = z.object({
  recordId: Id,
  subject: z.optional(Line),
  createdAt: z.optional(Instant),
  requesterEmail: z.optional(Email),
  requesterName: z.optional(Line),
  /** The bot's conversation, where the ticket carries it in a field of its own. */
  conversationId: z.optional(Id),
})
export type TicketDetails = z.infer<typeof TicketDetails>

/** The record schemas by the name that mappings and results use. */
export const recordSchemas = {
  ticket: TicketDetails,
  customers: CustomerRecord,
  orders: OrderRecord,
  shipments: ShipmentRecord,
  tickets: TicketRecord,
  thread: Turn,
  packets: HandoffPacket,
} as const
export type RecordKind = keyof typeof recordSchemas

/** What a source brought, by kind; a kind that it does not bring is an empty list. */
export const SourceRecords = z.object({
  ticket: z.array(TicketDetails),
  customers: z.array(CustomerRecord),
  orders: z.array(OrderRecord),
  shipments: z.array(ShipmentRecord),
  tickets: z.array(TicketRecord),
  thread: z.array(Turn),
  packets: z.array(HandoffPacket),
})
export type SourceRecords = z.infer<typeof SourceRecords>

/** A result with nothing in it: what a customer unknown to the system gives. */
export const noRecords = (): SourceRecords => ({
  ticket: [],
  customers: [],
  orders: [],
  shipments: [],
  tickets: [],
  thread: [],
  packets: [],
})
