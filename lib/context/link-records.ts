import type { SourceRecords } from '#lib/contract/records.ts'
import type { IdentityLink, LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import type { Gathered } from './gathered.ts'
import type { Identity } from './identity.ts'
import { type Evidence, evidenceOf, linkedFrom } from './link-evidence.ts'
import { type LinkUnit, unitName, unitsOf } from './link-units.ts'
import { ownRecords } from './own-records.ts'

/** What the agent has said of a record: `null` is nothing, `undefined` is not known yet. */
export type DecisionOf = (key: LinkKey) => LinkDecision | null | undefined

/** Nobody has said anything. */
export const undecided: DecisionOf = () => null

/** A source with what is the customer's of it, and no more. */
export interface OwnSource {
  sourceId: string
  at: string
  records: SourceRecords
}

export interface Linked {
  links: IdentityLink[]
  own: OwnSource[]
  /** Sources that have brought somebody else's record, of which nothing is shown. */
  withStrangers: ReadonlySet<string>
}

type Verdict = Evidence & { unit: LinkUnit; state: IdentityLink['state'] | 'stranger' | 'unknown' }

/**
 * Says which records are the customer's, by the table of decision 010 and what the agent has decided. First each
 * record is compared with the ticket and the bot's packet, then the rest with the records that this has linked; no
 * further, so that the result does not depend on the order in which sources answer.
 */
export function linkRecords(
  sources: readonly Gathered[],
  identity: Identity,
  decisionOf: DecisionOf = undecided,
): Linked {
  const answered = sources.flatMap((source) => {
    const { sourceId, at, records } = source
    return records && at !== undefined ? [{ sourceId, at, records, units: unitsOf(source) }] : []
  })
  const units = answered.flatMap((source) => source.units)
  const ownOf = (verdicts: readonly Verdict[]): OwnSource[] =>
    answered.map(({ sourceId, at, records }) => ({
      sourceId,
      at,
      records: ownRecords(records, statesOf(sourceId, verdicts)),
    }))
  const first = units.map((unit) => judge(unit, identity, decisionOf))
  const wider = widened(identity, first, ownOf(first))
  const verdicts = first.map((verdict) =>
    verdict.state === 'linked' ? verdict : judge(verdict.unit, wider, decisionOf),
  )
  const strangers = verdicts.filter(({ state }) => state === 'stranger')
  return {
    links: verdicts.flatMap(linkOf),
    own: ownOf(verdicts),
    withStrangers: new Set(strangers.map(({ unit }) => unit.key.sourceId)),
  }
}

/** Of one source: its units by kind and id, and whether they are linked; of two with one id, both have to be. */
function statesOf(sourceId: string, verdicts: readonly Verdict[]): Map<string, boolean> {
  const states = new Map<string, boolean>()
  for (const { unit, state } of verdicts) {
    if (unit.key.sourceId !== sourceId) continue
    const name = unitName(unit.key)
    states.set(name, state === 'linked' && states.get(name) !== false)
  }
  return states
}

function judge(unit: LinkUnit, identity: Identity, decisionOf: DecisionOf): Verdict {
  const { reasons, confidence } = evidenceOf(unit.details, identity)
  const decision = decisionOf(unit.key)
  // Until it is known whether the agent has said that it is somebody else, nothing of it is shown.
  if (decision === undefined) return { unit, reasons, confidence, state: 'unknown' }
  if (decision === 'linked') return { unit, reasons: ['linked-by-agent'], confidence: 1, state: 'linked' }
  if (decision === 'unlinked') return { unit, reasons, confidence, state: 'unlinked' }
  if (confidence === 0) return { unit, reasons, confidence, state: 'stranger' }
  return { unit, reasons, confidence, state: confidence >= linkedFrom ? 'linked' : 'possible' }
}

/** The customer with what the records that are linked by now say of them. */
function widened(identity: Identity, verdicts: readonly Verdict[], own: readonly OwnSource[]): Identity {
  const known = verdicts.flatMap(({ state, unit }) => (state === 'linked' ? [unit.details] : []))
  return {
    ...identity,
    names: [...identity.names, ...known.flatMap(({ names = [] }) => names)],
    phones: [...identity.phones, ...known.flatMap(({ phone }) => phone ?? [])],
    addresses: [...identity.addresses, ...known.flatMap(({ address }) => address ?? [])],
    ownNumbers: own.flatMap(({ records }) => records.orders.map(({ number }) => number)),
  }
}

/** What the agent sees of it. What goes without saying, such as an order found by the customer's address, has no link. */
function linkOf({ unit, reasons, confidence, state }: Verdict): IdentityLink[] {
  const { key, provenance, label, details } = unit
  if (state === 'stranger' || state === 'unknown') return []
  const silent = details.emails.length === 0
  const sure = reasons.includes('same-email') || (silent && reasons.includes('same-account-id'))
  const plain = key.kind !== 'customers' && sure
  if (plain && state === 'linked') return []
  return [{ kind: key.kind, provenance, state, reasons, confidence, ...(label && { label }) }]
}
