import * as z from 'zod/mini'
import { HandoffPacket } from './handoff-packet.ts'
import { Body, Email, Id, Instant, Line, Money, SafeUrl } from './primitives.ts'
import {
  Address,
  ArticleRecord,
  BrowsingRecord,
  ConversationRecord,
  LoyaltyRecord,
  OrderLine,
  OrderStatus,
  Payment,
  PreferenceRecord,
  ReturnRecord,
  ShipmentRecord,
  StockRecord,
  TicketRecord,
} from './profile-records.ts'
import { Turn } from './turn.ts'

// The records that a profile shows as they are have a file of their own: the panel loads it, and not the rest.
export * from './profile-records.ts'

/** A customer as one system knows them. */
export const CustomerRecord = z.object({
  recordId: Id,
  name: z.optional(Line),
  email: z.optional(Email),
  /** Further addresses of the same record: the one that was searched for may be the second. */
  otherEmails: z.optional(z.array(Email)),
  phone: z.optional(Line),
  language: z.optional(Line),
  /** An IANA time zone, e.g. `Europe/Amsterdam`. */
  timeZone: z.optional(Line),
  tier: z.optional(Line),
  customerSince: z.optional(Instant),
  /** All that they have ever paid. */
  lifetimeValue: z.optional(Money),
  orderCount: z.optional(z.number()),
  address: z.optional(Address),
  url: z.optional(SafeUrl),
})
export type CustomerRecord = z.infer<typeof CustomerRecord>

/** An order as one system knows it. `number` is the one that the customer knows. */
export const OrderRecord = z.object({
  recordId: Id,
  number: Id,
  /** Who ordered, where the system says so: a guest's order is found by its number alone. */
  customerEmail: z.optional(Email),
  customerName: z.optional(Line),
  customerPhone: z.optional(Line),
  status: z.optional(OrderStatus),
  statusText: z.optional(Line),
  placedAt: z.optional(Instant),
  total: z.optional(Money),
  lines: z.optional(z.array(OrderLine)),
  payments: z.optional(z.array(Payment)),
  returns: z.optional(z.array(ReturnRecord)),
  url: z.optional(SafeUrl),
})
export type OrderRecord = z.infer<typeof OrderRecord>

/** A macro (canned response) that the helpdesk keeps. */
export const MacroRecord = z.object({
  recordId: Id,
  name: Line,
  body: Body,
  language: z.optional(Line),
  folder: z.optional(Line),
})
export type MacroRecord = z.infer<typeof MacroRecord>

/** A colleague, and whether they can take a ticket now. */
export const AgentRecord = z.object({
  recordId: Id,
  name: Line,
  email: z.optional(Email),
  presence: z.optional(z.enum(['available', 'busy', 'away', 'offline'])),
  skills: z.optional(z.array(Line)),
  languages: z.optional(z.array(Line)),
  openTickets: z.optional(z.number()),
})
export type AgentRecord = z.infer<typeof AgentRecord>

/** What the helpdesk's API says about the open ticket itself. */
export const TicketDetails = z.object({
  recordId: Id,
  subject: z.optional(Line),
  createdAt: z.optional(Instant),
  requesterEmail: z.optional(Email),
  requesterName: z.optional(Line),
  /** The bot's conversation, where the ticket carries it in a field of its own. */
  conversationId: z.optional(Id),
  queue: z.optional(Line),
  mailbox: z.optional(Line),
  brand: z.optional(Line),
})
export type TicketDetails = z.infer<typeof TicketDetails>

/** The record schemas by the name that mappings and results use. */
export const recordSchemas = {
  ticket: TicketDetails,
  customers: CustomerRecord,
  orders: OrderRecord,
  shipments: ShipmentRecord,
  stock: StockRecord,
  loyalty: LoyaltyRecord,
  preferences: PreferenceRecord,
  browsing: BrowsingRecord,
  tickets: TicketRecord,
  conversations: ConversationRecord,
  articles: ArticleRecord,
  macros: MacroRecord,
  agents: AgentRecord,
  thread: Turn,
  packets: HandoffPacket,
} as const
export type RecordKind = keyof typeof recordSchemas

/** All kinds, in the order in which they are shown. */
export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[]

/** What a source brought, by kind; a kind that it does not bring is an empty list. */
export const SourceRecords = z.object({
  ticket: z.array(TicketDetails),
  customers: z.array(CustomerRecord),
  orders: z.array(OrderRecord),
  shipments: z.array(ShipmentRecord),
  stock: z.array(StockRecord),
  loyalty: z.array(LoyaltyRecord),
  preferences: z.array(PreferenceRecord),
  browsing: z.array(BrowsingRecord),
  tickets: z.array(TicketRecord),
  conversations: z.array(ConversationRecord),
  articles: z.array(ArticleRecord),
  macros: z.array(MacroRecord),
  agents: z.array(AgentRecord),
  thread: z.array(Turn),
  packets: z.array(HandoffPacket),
})
export type SourceRecords = z.infer<typeof SourceRecords>

/** A result with nothing in it: what a customer unknown to the system gives. */
export const noRecords = (): SourceRecords =>
  Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as SourceRecords
