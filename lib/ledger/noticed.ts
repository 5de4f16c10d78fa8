import type { FieldEvent, FlagKind } from '#lib/contract/event.ts'
import { ticketKeyText } from '#lib/contract/ticket.ts'

/** What agents have noticed of one field of one source. */
export interface NoticedLine {
  what: FlagKind | 'revealed'
  point: string
  slot?: string | undefined
  sourceId?: string | undefined
  /** Of flags: the tickets in which one stands. Of reveals: how often. */
  count: number
  /** The last time. */
  at: string
}

/** What agents have noticed, by field and source: flags first, the most frequent first. A flag taken back is none. */
export function noticedLines(events: readonly FieldEvent[]): NoticedLine[] {
  const standing = new Map<string, FieldEvent>()
  events
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .forEach((event, index) => {
      if (event.kind === 'revealed') standing.set(`revealed ${index}`, event)
      else standing.delete(placeOf(event))
      if (event.kind === 'flagged') standing.set(placeOf(event), event)
    })
  const groups = Map.groupBy(standing.values(), (event) => JSON.stringify([...fieldOf(event), whatOf(event)]))
  return [...groups.values()].flatMap(lineOf).toSorted(compare)
}

const fieldOf = ({ point, slot, sourceId }: FieldEvent) => [point, slot, sourceId]

const placeOf = ({ ticket, point, slot, record, nth }: Exclude<FieldEvent, { kind: 'revealed' }>) =>
  JSON.stringify([ticketKeyText(ticket), point, slot, record, nth])

const whatOf = (event: FieldEvent): NoticedLine['what'] => (event.kind === 'flagged' ? event.as : 'revealed')

function lineOf(events: readonly FieldEvent[]): NoticedLine[] {
  const last = events.at(-1)
  if (!last) return []
  const { point, slot, sourceId, at } = last
  return [{ what: whatOf(last), point, slot, sourceId, count: events.length, at }]
}

const rank = ({ what }: NoticedLine) => (what === 'revealed' ? 1 : 0)

const compare = (a: NoticedLine, b: NoticedLine) =>
  rank(a) - rank(b) || b.count - a.count || b.at.localeCompare(a.at)
