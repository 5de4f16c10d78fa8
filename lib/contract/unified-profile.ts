import * as z from 'zod/mini'
import { Confidence, Email, Id, Instant, Line, Money } from './primitives.ts'
import {
  Address,
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
import { field, Provenance } from './provenance.ts'

/** Why two records are taken to be one person. */
export const LinkReason = z.enum([
  'same-email',
  'same-phone',
  'same-name',
  'same-address',
  /** The order's number was given by the customer, in the ticket or to the bot. */
  'order-number',
  'same-account-id',
  'linked-by-agent',
])
export type LinkReason = z.infer<typeof LinkReason>

/**
 * A record that is taken to be this customer, or may be, and why. Records are linked, never merged in their systems.
 * `linked`: its values are part of the profile. `possible`: an agent decides; nothing of it is part of the profile.
 * `unlinked`: an agent has said that it is somebody else, and it stays so.
 */
export const IdentityLink = z.object({
  /**
   * What the record is: a customer, a guest's order that names no account, or (`found`) everything that a source
   * without customer records has found under one number, where the record's id says which.
   */
  kind: z.enum(['customers', 'orders', 'found']),
  provenance: Provenance,
  state: z.enum(['linked', 'possible', 'unlinked']),
  reasons: z.array(LinkReason),
  confidence: Confidence,
  /** Whose record it is, to tell it from the others: a name or an address. */
  label: z.optional(Line),
})
export type IdentityLink = z.infer<typeof IdentityLink>

/** What names the record of a link. */
export const LinkKey = z.object({
  sourceId: Id,
  kind: IdentityLink.shape.kind,
  recordId: Id,
})
export type LinkKey = z.infer<typeof LinkKey>

/** What an agent has said of a link. */
export const LinkDecision = z.enum(['linked', 'unlinked'])
export type LinkDecision = z.infer<typeof LinkDecision>

/** One order as all systems together know it. */
export const UnifiedOrder = z.object({
  number: Id,
  records: z.array(Provenance),
  status: z.optional(field(OrderStatus)),
  placedAt: z.optional(field(Instant)),
  total: z.optional(field(Money)),
  lines: z.optional(field(z.array(OrderLine))),
  payments: z.optional(field(z.array(Payment))),
  returns: z.optional(field(z.array(ReturnRecord))),
  shipments: z.array(z.object({ value: ShipmentRecord, provenance: Provenance })),
})
export type UnifiedOrder = z.infer<typeof UnifiedOrder>

/**
 * The customer as all sources together know them, version 1. Every value keeps its source and its time, and
 * values that disagree are all kept and marked.
 */
export const UnifiedProfile = z.object({
  schema: z.literal('baton.unified-profile/1'),
  links: z.array(IdentityLink),
  name: z.optional(field(Line)),
  email: z.optional(field(Email)),
  phone: z.optional(field(Line)),
  language: z.optional(field(Line)),
  tier: z.optional(field(Line)),
  timeZone: z.optional(field(Line)),
  customerSince: z.optional(field(Instant)),
  lifetimeValue: z.optional(field(Money)),
  orderCount: z.optional(field(z.number())),
  address: z.optional(field(Address)),
  /** Newest first. */
  orders: z.array(UnifiedOrder),
  /** Shipments that name no order, or one that no source knows. */
  shipments: z.array(z.object({ value: ShipmentRecord, provenance: Provenance })),
  /** Other tickets of the customer, newest first. */
  tickets: z.array(z.object({ value: TicketRecord, provenance: Provenance })),
  /** Earlier conversations, newest first. */
  conversations: z.array(z.object({ value: ConversationRecord, provenance: Provenance })),
  loyalty: z.array(z.object({ value: LoyaltyRecord, provenance: Provenance })),
  preferences: z.array(z.object({ value: PreferenceRecord, provenance: Provenance })),
  browsing: z.array(z.object({ value: BrowsingRecord, provenance: Provenance })),
  stock: z.array(z.object({ value: StockRecord, provenance: Provenance })),
})
export type UnifiedProfile = z.infer<typeof UnifiedProfile>
