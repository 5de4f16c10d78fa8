import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { kindOfPoint } from '../masks.ts'
import { type ReadValue, type Secret, secretsOf } from './secrets.ts'
import type { StandIns } from './stand-ins.ts'
import { type Edit, edited, findSecrets, movedOffset } from './veil-text.ts'

/**
 * Names of things, addresses, moments and words of the contract: nobody reads them as they stand, and what is drawn of
 * them needs them whole.
 */
const whole =
  /(?:^i|I)d$|At$|^at$|[uU]rl$|^(?:asOf|handoffBefore|slot|point|path|kind|state|status|href|origin|role|trend|by|cause|doubt|cache|about|verification|handledBy|reasons|schema|country|currency|language|timeZone|customerSince|plannedFor|masked|forbidden)$/

/** The masked values of a ticket taken out of whatever is shown of it. */
export interface Veil {
  /** The value with a stand-in for each masked value in any of its texts; places in turns stay where they point. */
  over<T>(value: T): T
  /** The masked values that a text holds. */
  masksIn(text: string): Secret[]
  /** What the panel shows of the ticket. */
  snapshot: Snapshot
}

interface Masks {
  snapshot: Snapshot
  /** Kinds that the agent has revealed. */
  revealed: ReadonlySet<string>
  /** What was read in the conversation besides the facts. */
  read?: readonly ReadValue[]
}

/**
 * Veils a ticket, once and for everything that shows it: no component is given a masked value, so that none can forget
 * to mask it. What is made of the ticket's own values, such as a draft, is made of the bare ones and goes through `over`.
 */
export function veilOf({ snapshot, revealed, read = [] }: Masks, standIns: StandIns): Veil {
  const secrets = secretsOf(snapshot, read).filter(({ kind }) => !revealed.has(kind))
  if (secrets.length === 0)
    return { over: (value) => value, masksIn: () => [], snapshot: stillMasked(snapshot, revealed) }
  const find = memo(findSecrets(distinct(secrets), standIns))
  const walk = walkWith(find, snapshot.cards.transcript.data?.turns ?? [])
  return {
    over: (value) => walk(value),
    masksIn: (text) => find(text).map(({ secret }) => secret),
    snapshot: walk(stillMasked(snapshot, revealed)),
  }
}

type Find = (text: string) => Edit[]

/** Goes through a value and edits its texts; what holds none of the secrets stays the same object. */
function walkWith(find: Find, turns: readonly Turn[]): <T>(value: T, key?: string) => T {
  const byId = Map.groupBy(turns, ({ id }) => id)
  const walk = <T>(value: T, key = ''): T => walked(value, key) as T
  const walked = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return whole.test(key) ? value : edited(value, find(value))
    if (Array.isArray(value)) {
      const after = value.map((one) => walk(one, key))
      return after.every((one, at) => one === value[at]) ? value : after
    }
    if (!isPlain(value)) return value
    const entries = Object.entries(value)
    // A value is what its field is.
    const keyOf = (name: string) => (name === 'value' || name === 'values' ? key : name)
    const after = entries.map(([name, one]) => [name, walk(one, keyOf(name))] as const)
    if ('turnId' in value && typeof value.turnId === 'string') {
      return { ...Object.fromEntries(after), ...movedPlace(value, byId.get(value.turnId) ?? [], find) }
    }
    return after.every(([, one], at) => one === entries[at]?.[1]) ? value : Object.fromEntries(after)
  }
  return walk
}

/** Points whose values are revealed are masked no more. */
function stillMasked(snapshot: Snapshot, revealed: ReadonlySet<string>): Snapshot {
  if (!snapshot.masked || revealed.size === 0) return snapshot
  return { ...snapshot, masked: snapshot.masked.filter((point) => !revealed.has(kindOfPoint(point) ?? '')) }
}

/** Words of a turn, where they are after the edits of its text. Of turns with one id it is the one that has the words. */
function movedPlace(
  place: { start?: unknown; end?: unknown; text?: unknown },
  turns: readonly Turn[],
  find: Find,
) {
  const { start, end, text } = place
  if (typeof start !== 'number') return {}
  const to = typeof end === 'number' ? end : undefined
  const turn = turns.find((one) => one.text.slice(start, to) === text) ?? turns[0]
  if (!turn) return {}
  const edits = find(turn.text)
  return {
    start: movedOffset(start, edits, 'start'),
    ...(to !== undefined && { end: movedOffset(to, edits, 'end') }),
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Each value once: by the customer's own field, where it is one, and else by the fact. */
function distinct(secrets: readonly Secret[]): Secret[] {
  return [
    ...new Map(secrets.toReversed().map((secret) => [`${secret.kind} ${secret.value}`, secret])).values(),
  ]
}

/** A turn's text is looked at for itself and for every place that points to it. */
function memo(find: Find): Find {
  const found = new Map<string, Edit[]>()
  return (text) => {
    const known = found.get(text)
    if (known) return known
    const edits = find(text)
    found.set(text, edits)
    return edits
  }
}
