import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Address } from '#lib/contract/records.ts'
import type { Known } from './gathered.ts'

/** Who the ticket's customer is, as far as the helpdesk and the bot know. Records are compared with this. */
export interface Identity {
  email?: string | undefined
  names: readonly string[]
  phones: readonly string[]
  addresses: readonly Address[]
  /** Numbers that the customer gave. */
  givenNumbers: readonly string[]
  /** Numbers of orders that are known to be theirs from another record. */
  ownNumbers: readonly string[]
}

/** The customer of a ticket, before any system has been asked. */
export function identityOf(known: Known, packet: HandoffPacket | undefined): Identity {
  const { customer, orderNumbers = [] } = packet ?? {}
  return {
    email: known.email,
    names: [known.name, customer?.name].filter((name) => name !== undefined),
    phones: customer?.phone === undefined ? [] : [customer.phone],
    addresses: [],
    givenNumbers: orderNumbers,
    ownNumbers: [],
  }
}

/** Somebody with this address, of whom nothing else is known. */
export const identityBy = (email: string | undefined, more: Partial<Identity> = {}): Identity => ({
  ...identityOf(email === undefined ? {} : { email }, undefined),
  ...more,
})
