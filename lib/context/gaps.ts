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

function isBrought(point: DataPoint, { own, ticket, packet }: GapParts, sourceId?: string): boolean {
  const { kind, field, slot } = partsOf(point)
  if (kind === 'packets') {
    const value = packet?.[field as keyof HandoffPacket]
    return slot === undefined ? isThere(value) : (packet?.facts ?? []).some((fact) => fact.slot === slot)
  }
  const records = own
    .filter((source) => sourceId === undefined || source.sourceId === sourceId)
    .flatMap((source): readonly object[] => source.records[kind as RecordKind] ?? [])
  const onPage: readonly object[] =
    kind === 'ticket' && sourceId === undefined ? [ticket] : kind === 'thread' ? ticket.thread : []
  return [...records, ...onPage].some((record) => isThere((record as Record<string, unknown>)[field]))
}

const isThere = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)
