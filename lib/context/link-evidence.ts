import type { Address } from '#lib/contract/records.ts'
import type { LinkReason } from '#lib/contract/unified-profile.ts'
import type { Identity } from './identity.ts'
import { numberKey, sameness } from './sameness.ts'

/** What a record says about whose it is, and by what its source was asked. */
export interface Details {
  /** All addresses of the record; none where the system gives none. */
  emails: readonly string[]
  names?: readonly string[] | undefined
  phone?: string | undefined
  address?: Address | undefined
  orderNumber?: string | undefined
  foundBy: FoundBy
}

/** The strongest thing by which the source can have found a record. `ticket`: the helpdesk itself ties it to the ticket. */
export type FoundBy = 'email' | 'account' | 'ticket' | 'phone' | 'order-number' | 'name' | 'nothing'

/** Why a record is taken to be the customer's, and how sure that is. Without reasons it is somebody else's. */
export interface Evidence {
  reasons: LinkReason[]
  confidence: number
}

/** From here on a record is linked by itself; below, an agent is asked. */
export const linkedFrom = 0.8

/** The most that anything can do for a record that carries another e-mail address, except for an order by its number. */
const otherAddressAtMost = 0.6

/** The table of decision 010: the first line whose reasons all hold counts. */
const table: readonly (readonly [confidence: number, ...reasons: LinkReason[]])[] = [
  [1, 'same-email'],
  [0.9, 'same-account-id'],
  [0.85, 'order-number', 'same-name'],
  [0.85, 'order-number', 'same-phone'],
  [0.8, 'same-phone', 'same-name'],
  [0.7, 'same-name', 'same-address'],
  [0.5, 'same-phone'],
  [0.5, 'order-number'],
  [0.3, 'same-name'],
  [0.3, 'same-address'],
]

/** Compares a record with the customer. */
export function evidenceOf(details: Details, identity: Identity): Evidence {
  const reasons = reasonsOf(details, identity)
  return { reasons, confidence: confidenceOf(reasons, details, identity) }
}

function confidenceOf(reasons: readonly LinkReason[], details: Details, identity: Identity): number {
  if (reasons.includes('same-email')) return ofAddress(details, identity)
  const usual = byTable(reasons)
  if (!hasOtherAddress(details, identity)) {
    return isOwnNumber(details, identity) ? Math.max(usual, 0.9) : usual
  }
  // The order itself, and not the account behind it, which holds more than this order.
  const ofOrder = details.orderNumber !== undefined && reasons.includes('order-number')
  const asOrder = ofOrder ? byTable(reasons.filter((reason) => orderReasons.includes(reason))) : 0
  return Math.max(asOrder, Math.min(usual, otherAddressAtMost))
}

const byTable = (reasons: readonly LinkReason[]): number =>
  table.find(([, ...needed]) => needed.every((reason) => reasons.includes(reason)))?.[0] ?? 0

/** What ties a guest's order to somebody who gives its number. */
const orderReasons: readonly LinkReason[] = ['order-number', 'same-name', 'same-phone']

/** A record that carries the address itself is surer than one that was only found by it. */
function ofAddress({ emails, phone }: Details, { phones }: Identity): number {
  if (emails.length === 0) return 0.9
  const otherPhone = phone !== undefined && phones.length > 0 && !holds(phones, phone, sameness.phone)
  return otherPhone ? 0.95 : 1
}

function reasonsOf(details: Details, identity: Identity): LinkReason[] {
  const { emails, names = [], phone, address, orderNumber, foundBy } = details
  const silent = emails.length === 0
  const numbers = [...identity.givenNumbers, ...identity.ownNumbers]
  const holding: Partial<Record<LinkReason, boolean>> = {
    'same-email': silent
      ? foundBy === 'email'
      : identity.email !== undefined && emails.includes(identity.email),
    // Asked for the id that the bot, another system or the helpdesk gives, the system named this record.
    'same-account-id': foundBy === 'account' || foundBy === 'ticket',
    'order-number':
      (orderNumber !== undefined && holds(numbers, orderNumber, numberKey)) ||
      (orderNumber === undefined && foundBy === 'order-number'),
    'same-phone': phone === undefined ? foundBy === 'phone' : holds(identity.phones, phone, sameness.phone),
    'same-name':
      names.some((name) => holds(identity.names, name, sameness.text)) ||
      (names.length === 0 && foundBy === 'name'),
    'same-address': address !== undefined && holds(identity.addresses, address, addressKey),
  }
  return (Object.keys(holding) as LinkReason[]).filter((reason) => holding[reason])
}

/** Says of whom it is, and that is not the requester. */
export const hasOtherAddress = ({ emails }: Pick<Details, 'emails'>, { email }: Identity): boolean =>
  email !== undefined && emails.length > 0 && !emails.includes(email)

const isOwnNumber = ({ orderNumber }: Details, { ownNumbers }: Identity) =>
  orderNumber !== undefined && holds(ownNumbers, orderNumber, numberKey)

/** A town alone is no address. */
const addressKey = (address: Address) =>
  /\d/.test(sameness.address(address)) ? sameness.address(address) : ''

/** An empty key says nothing, so it equals nothing. */
function holds<T>(known: readonly T[], one: T, key: (value: T) => string): boolean {
  return key(one) !== '' && known.some((other) => key(other) === key(one))
}
