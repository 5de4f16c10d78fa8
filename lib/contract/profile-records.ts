import * as z from 'zod/mini'
import { Body, Id, Instant, Line, Money, SafeUrl } from './primitives.ts'

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
  deliveredAt: z.optional(Instant),
  /** The carrier's own page of the parcel. */
  trackingUrl: z.optional(SafeUrl),
})
export type ShipmentRecord = z.infer<typeof ShipmentRecord>

/** A return or a refund of an order. */
export const ReturnRecord = z.object({
  status: z.optional(Line),
  reason: z.optional(Line),
  at: z.optional(Instant),
  amount: z.optional(Money),
})
export type ReturnRecord = z.infer<typeof ReturnRecord>

/** How much of a product is where. */
export const StockRecord = z.object({
  recordId: Id,
  sku: Line,
  name: z.optional(Line),
  available: z.optional(z.number()),
  location: z.optional(Line),
  expectedAt: z.optional(Instant),
})
export type StockRecord = z.infer<typeof StockRecord>

/** A membership in a loyalty programme. Points are the programme's own unit, not money. */
export const LoyaltyRecord = z.object({
  recordId: Id,
  programme: z.optional(Line),
  points: z.optional(z.number()),
  tier: z.optional(Line),
  tierUntil: z.optional(Instant),
  expiring: z.optional(z.object({ points: z.number(), at: z.optional(Instant) })),
  url: z.optional(SafeUrl),
})
export type LoyaltyRecord = z.infer<typeof LoyaltyRecord>

/** What the customer has chosen or agreed to. */
export const PreferenceRecord = z.object({
  recordId: Id,
  /** How they want to be reached, e.g. `e-mail`. */
  channel: z.optional(Line),
  language: z.optional(Line),
  consents: z.optional(z.array(z.object({ purpose: Line, granted: z.boolean(), at: z.optional(Instant) }))),
  /** Anything else by the system's own names, e.g. a shoe size. */
  notes: z.optional(z.array(z.object({ name: Line, value: Line }))),
  url: z.optional(SafeUrl),
})
export type PreferenceRecord = z.infer<typeof PreferenceRecord>

/** What the customer has looked at, and what lies in the cart. */
export const BrowsingRecord = z.object({
  recordId: Id,
  lastSeenAt: z.optional(Instant),
  /** Newest first. */
  viewed: z.optional(z.array(z.object({ name: Line, at: z.optional(Instant), url: z.optional(SafeUrl) }))),
  cart: z.optional(z.array(OrderLine)),
  cartTotal: z.optional(Money),
})
export type BrowsingRecord = z.infer<typeof BrowsingRecord>

/** An earlier conversation, with a bot or a human. */
export const ConversationRecord = z.object({
  recordId: Id,
  channel: z.optional(Line),
  subject: z.optional(Line),
  summary: z.optional(Body),
  startedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  /** Who answered: the bot, a human agent, or both in turn. */
  handledBy: z.optional(z.enum(['bot', 'agent', 'both'])),
  disposition: z.optional(Line),
  url: z.optional(SafeUrl),
})
export type ConversationRecord = z.infer<typeof ConversationRecord>

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

/** An article of a knowledge base. */
export const ArticleRecord = z.object({
  recordId: Id,
  title: Line,
  excerpt: z.optional(Body),
  language: z.optional(Line),
  updatedAt: z.optional(Instant),
  url: z.optional(SafeUrl),
  /** Customers cannot open its address: it is no link to send. */
  forAgents: z.optional(z.boolean()),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>
