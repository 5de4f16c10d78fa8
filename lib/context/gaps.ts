import type { Brief } from '#lib/contract/brief.ts'
import type { DataPoint, DataPointRule } from '#lib/contract/data-point.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { RecordKind } from '#lib/contract/records.ts'
import type { Gap } from '#lib/contract/snapshot.ts'
import { rolesOnDemand } from '#lib/contract/source.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import { partsOf } from '#lib/policy/data-points.ts'
import { requiredFor } from '#lib/policy/levels.ts'
import type { Gathered } from './gathered.ts'
import type { OwnSource } from './link-records.ts'

/** What gaps are looked for in: only what is the customer's counts as brought. */
export interface GapParts {
  rules: readonly DataPointRule[]
  sources: readonly Gathered[]
  own: readonly OwnSource[]
  ticket: OpenTicket
  packet: HandoffPacket | undefined
  /** What the customer has said in the conversation counts as brought, too. */
  brief: Brief
}

/**
 * The required data points that nobody has brought, or, where a rule is for a role, that a source of the role has not
 * brought. None as long as one is still being asked for the first time: it may bring them.
 */
export function gapsOf(parts: GapParts): Gap[] {
  const { rules, sources, packet } = parts
  const asked = sources.filter(({ state }) => state !== 'not-for-this-ticket')
  if (asked.some(({ state, records }) => state === 'loading' && records === undefined)) return []
  const intent = packet?.intent?.name
  const about = intent === undefined ? {} : { intent }
  const general = requiredFor(rules, { intent }).filter(isOfTickets)
  return [
    ...general.filter((point) => !isBrought(point, parts)).map((point) => ({ point, ...about })),
    ...asked.flatMap(({ sourceId, role }) =>
      requiredFor(rules, { intent, role })
        .filter((point) => isOfTickets(point) && !general.includes(point))
        .filter((point) => !isBrought(point, parts, sourceId))
        .map((point) => ({ point, sourceId, ...about })),
    ),
  ]
}

/** Articles, macros and colleagues are asked for when somebody wants them: a ticket lacks nothing without. */
const isOfTickets = (point: DataPoint) =>
  !(['articles', ...rolesOnDemand] as string[]).includes(partsOf(point).kind)

function isBrought(point: DataPoint, { own, ticket, packet, brief }: GapParts, sourceId?: string): boolean {
  const { kind, field, slot } = partsOf(point)
  if (kind === 'packets') {
    if (slot !== undefined) return partValue(brief.known)?.some((fact) => fact.slot === slot) ?? false
    return isThere(packet?.[field as keyof HandoffPacket]) || isThere(readInstead(field, brief))
  }
  const records = own
    .filter((source) => sourceId === undefined || source.sourceId === sourceId)
    .flatMap((source): readonly object[] => source.records[kind as RecordKind] ?? [])
  const onPage: readonly object[] =
    kind === 'ticket' && sourceId === undefined ? [ticket] : kind === 'thread' ? ticket.thread : []
  return [...records, ...onPage].some((record) => isThere((record as Record<string, unknown>)[field]))
}

/** What stands in the brief for a field of a packet. */
function readInstead(field: string, { want, mood, escalation, tried, known, open }: Brief): unknown {
  switch (field) {
    case 'summary':
      return partValue(want)?.text
    case 'intent':
      return partValue(want)?.intent
    case 'sentiment':
      return partValue(mood)
    case 'escalation':
      return partValue(escalation)
    case 'attempts':
      return partValue(tried)
    case 'facts':
      return partValue(known)
    case 'openQuestions':
      return partValue(open)
    default:
      return undefined
  }
}

function partValue<T>(part: { state: 'not-sent' } | { state: 'sent' | 'inferred'; value: T }): T | undefined {
  return part.state === 'not-sent' ? undefined : part.value
}

const isThere = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)
