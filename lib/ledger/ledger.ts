import { isSame } from '#lib/context/completion/same-fact.ts'
import type { ClaimConflict } from '#lib/contract/brief.ts'
import type { Evidence, Fact } from '#lib/contract/fact.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { agrees, contradicts } from './agreement.ts'
import { recordedIn } from './recorded.ts'

/** One value of a fact with all that proves it. */
export type LedgerValue = Omit<Fact, 'slot'>

/** What is known of one thing. Several values only where they cannot all be right: then it is `conflicting`. */
export interface LedgerEntry {
  slot: string
  status: Fact['status']
  /** Never empty; what a record confirms comes first. */
  values: LedgerValue[]
}

/** Everything that is known of the case, each once. */
export interface Ledger {
  entries: LedgerEntry[]
  /** What the customer says against what a record says of it. */
  claims: ClaimConflict[]
}

/**
 * The ledger of a ticket: the facts of its brief, each once, joined with the records of the customer and of their
 * orders. A value that a record holds is confirmed and names it; where records hold another one, both are shown.
 * Nothing while the agent has yet to choose the conversation: it is not known whose facts these are.
 */
export function ledgerOf({ join, cards }: Pick<Snapshot, 'join' | 'cards'>): Ledger {
  const brief = join.state === 'choice' ? undefined : cards.brief.data
  if (!brief) return { entries: [], claims: [] }
  const recorded = recordedIn(cards)
  const facts = brief.known.state === 'not-sent' ? [] : once(brief.known.value)
  const entries = bySlot(facts).map(([slot, values]) => entryOf(slot, values, recorded.get(slot) ?? []))
  return { entries, claims: brief.conflicts }
}

/** Each value once, however often and by whomever it was said. */
function once(facts: readonly Fact[]): Fact[] {
  const all: Fact[] = []
  for (const fact of facts) {
    const at = all.findIndex((other) => isSame(other, fact))
    const other = all[at]
    if (other) all[at] = joined(other, fact)
    else all.push(fact)
  }
  return all
}

/** How much a status says; a contradiction must not get lost. */
const weight: Record<Fact['status'], number> = {
  'bot-inferred': 0,
  'customer-said': 1,
  'system-confirmed': 2,
  conflicting: 3,
}

function joined(one: Fact, other: Fact): Fact {
  const [less, more] = weight[one.status] < weight[other.status] ? [one, other] : [other, one]
  const value = one.value.length < other.value.length ? other.value : one.value
  const { hedged: _, ...rest } = more
  const hedged = one.hedged && other.hedged
  return {
    ...rest,
    value,
    evidence: distinct([...more.evidence, ...less.evidence]),
    ...(hedged && { hedged }),
  }
}

/** What contradicts stands together; everything else by itself, in the order of the brief. */
function bySlot(facts: readonly Fact[]): [string, LedgerValue[]][] {
  const torn = new Set(facts.flatMap(({ slot, status }) => (status === 'conflicting' ? [slot] : [])))
  const groups = Map.groupBy(facts, (fact) => (torn.has(fact.slot) ? `conflict ${fact.slot}` : fact))
  return [...groups.values()].map((group) => [
    group[0]?.slot ?? '',
    group.map(({ slot: _, ...value }) => value),
  ])
}

function entryOf(
  slot: string,
  said: readonly LedgerValue[],
  recorded: readonly Sourced<string>[],
): LedgerEntry {
  const values = said.map((value) => confirmed(slot, value, recorded))
  const found = values.some((value, at) => value !== said[at])
  const others = found || !contradicts(slot) ? [] : fromRecords(slot, recorded)
  const all = [...values, ...others].toSorted((a, b) => rank(a) - rank(b))
  const torn = all.length > 1 || all[0]?.status === 'conflicting'
  return { slot, status: torn ? 'conflicting' : (all[0]?.status ?? 'bot-inferred'), values: all }
}

const rank = ({ status }: LedgerValue) => (status === 'system-confirmed' ? 0 : 1)

/** The value, confirmed by the records that hold it. It may still be the wrong one of their orders: doubt stays. */
function confirmed(slot: string, value: LedgerValue, recorded: readonly Sourced<string>[]): LedgerValue {
  const proofs = recorded.filter((record) => agrees(slot, value.value, record.value)).map(proofBy)
  if (proofs.length === 0) return value
  // A record that the bot names itself is told anew by Baton's own look at it.
  const known = new Set(proofs.map(recordKey))
  const others = value.evidence.filter((one) => one.kind !== 'record' || !known.has(recordKey(one)))
  return { ...value, status: 'system-confirmed', evidence: distinct([...others, ...proofs]) }
}

type Proof = Extract<Evidence, { kind: 'record' }>

const proofBy = ({ provenance }: Sourced<string>): Proof => ({ kind: 'record', provenance })
const recordKey = ({ provenance: { sourceId, recordId } }: Proof) => JSON.stringify([sourceId, recordId])

/** The values of the records, each once, with all the records that hold it. */
function fromRecords(slot: string, recorded: readonly Sourced<string>[]): LedgerValue[] {
  const all: LedgerValue[] = []
  for (const record of recorded) {
    const same = all.find(({ value }) => agrees(slot, value, record.value))
    if (same) same.evidence = distinct([...same.evidence, proofBy(record)])
    else all.push({ value: record.value, status: 'system-confirmed', evidence: [proofBy(record)] })
  }
  return all
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const keyOf = (one: Evidence) => (one.kind === 'record' ? recordKey(one) : JSON.stringify(one))
  return [...new Map(evidence.map((one) => [keyOf(one), one])).values()]
}
