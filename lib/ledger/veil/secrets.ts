import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Address } from '#lib/contract/records.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { kindOfPoint, kindOfSlot, pointsOfSlot } from '../masks.ts'

/** A value that the policy masks, and what it is called when it is revealed. */
export interface Secret {
  /** What is revealed together: `email`, `phone`, `address`, or the slot of another fact. */
  kind: string
  value: string
  /** The data point whose mask it is, for the event. */
  field: { point: DataPoint; slot?: string; sourceId?: string | undefined }
}

/** A value that was read in the conversation and is no fact of the brief, such as what the repeat guard has found. */
export interface ReadValue {
  slot: string
  value: string
}

/** The panel's head tells customers apart by it: as a fact it is masked in its own row alone. */
const alwaysSeen = 'name'

/**
 * Every value of a ticket that the policy masks: facts, the customer's own fields wherever a system or the helpdesk has
 * them, and addresses in the labels of records that may be theirs. Empty ones are left out.
 */
export function secretsOf(snapshot: Snapshot, read: readonly ReadValue[] = []): Secret[] {
  const masked = new Set(snapshot.masked)
  if (masked.size === 0) return []
  const bot = snapshot.sources.find(({ role }) => role === 'packet')?.sourceId
  const { known } = snapshot.cards.brief.data ?? {}
  const facts = known && known.state !== 'not-sent' ? known.value : []
  const said = [...facts, ...read].filter(
    ({ slot }) => slot !== alwaysSeen && pointsOfSlot(slot).some((point) => masked.has(point)),
  )
  const secrets = [
    ...ofPoint(snapshot, masked, 'customers.email', emailsIn),
    ...ofPoint(snapshot, masked, 'customers.phone', ({ phone }) => valuesOf(phone)),
    ...ofPoint(snapshot, masked, 'customers.address', ({ address }) =>
      valuesOf(address).flatMap(({ value, sourceId }) =>
        partsOf(value).map((part) => ({ value: part, sourceId })),
      ),
    ),
    ...said.map(({ slot, value }) => ({
      kind: kindOfSlot(slot),
      value,
      field: { point: 'packets.facts', slot, sourceId: bot },
    })),
  ]
  return secrets.filter(({ value }) => value.trim() !== '')
}

type Found = Pick<Secret, 'value'> & { sourceId?: string | undefined }

function ofPoint(
  snapshot: Snapshot,
  masked: ReadonlySet<DataPoint>,
  point: DataPoint,
  valuesIn: (profile: Partial<UnifiedProfile>) => Found[],
): Secret[] {
  if (!masked.has(point)) return []
  const { customer, orders, tickets, brief } = snapshot.cards
  const known = point === 'customers.email' ? [brief.data?.who.email, snapshot.ticket.requesterEmail] : []
  const profiles = [customer.data, orders.data, tickets.data].flatMap((profile) => profile ?? [])
  const found: Found[] = [
    ...profiles.flatMap(valuesIn),
    ...known.flatMap((value) => (value === undefined ? [] : [{ value }])),
  ]
  const kind = kindOfPoint(point) ?? point
  return found.map(({ value, sourceId }) => ({ kind, value, field: { point, sourceId } }))
}

const emailShape = /[^\s<>,;:()"]+@[^\s<>,;:()"]+/g

const emailsIn = ({ email, links = [] }: Partial<UnifiedProfile>): Found[] => [
  ...valuesOf(email),
  ...links.flatMap(({ label, provenance: { sourceId } }) =>
    (label?.match(emailShape) ?? []).map((value) => ({ value, sourceId })),
  ),
]

const valuesOf = <T>(field: { values: { value: T; provenance: { sourceId: string } }[] } | undefined) =>
  (field?.values ?? []).map(({ value, provenance: { sourceId } }) => ({ value, sourceId }))

/** What of an address says where somebody is; the country alone does not. */
const partsOf = ({ street, postalCode, city }: Address): string[] =>
  [street, postalCode, city].flatMap((part) => part ?? [])
