import * as z from 'zod/mini'
import { Email, Id, Instant, Line, Money } from './primitives.ts'
import { field, Provenance } from './provenance.ts'
import { Address, OrderLine, OrderStatus, Payment, ShipmentRecord, TicketRecord } from './records.ts'

/** A record that was taken to be this customer, and why. Records are linked, never merged in their systems. */
export const IdentityLink = z.object({ provenance: Provenance, by: z.enum(['email', 'order-number']) })
export type IdentityLink = z.infer<typeof IdentityLink>

/** One order as all systems together know it. */
export const UnifiedOrder = z.object({
  number: Id,
  records: z.array(Provenance),
  status: z.optional(field(OrderStatus)),
  placedAt: z.optional(field(Instant)),
  total: z.optional(field(Money)),
  lines: z.optional(field(z.array(OrderLine))),
  payments: z.optional(field(z.array(Payment))),
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
  customerSince: z.optional(field(Instant)),
  address: z.optional(field(Address)),
  /** Newest first. */
  orders: z.array(UnifiedOrder),
  /** Shipments that name no order, or one that no source knows. */
  shipments: z.array(z.object({ value: ShipmentRecord, provenance: Provenance })),
  /** Other tickets of the customer, newest first. */
  tickets: z.array(z.object({ value: TicketRecord, provenance: Provenance })),
})
export type UnifiedProfile = z.infer<typeof UnifiedProfile>
