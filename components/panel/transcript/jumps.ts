import type { Brief, Quote } from '#lib/contract/brief.ts'
import type { Transcript } from '#lib/contract/snapshot.ts'
import { type Place, placeOf } from './place.ts'

/** Where a reader of a transcript wants to go first. */
export type JumpName = 'complaint' | 'escalation' | 'handoff' | 'open'

export interface Jump {
  name: JumpName
  /** One after the other where there are several, as with open questions. */
  places: readonly Place[]
}

/** The jumps that there are: what the conversation does not have is not offered. */
export function jumpsOf(brief: Brief | undefined, { turns, handoffBefore }: Transcript): Jump[] {
  const places = (quote: Quote | undefined): Place[] => {
    const place = quote && placeOf(turns, quote)
    return place ? [place] : []
  }
  const handoff = handoffBefore === undefined ? undefined : placeOf(turns, { turnId: handoffBefore })
  const all: Jump[] = [
    { name: 'complaint', places: places(brief?.firstComplaint) },
    { name: 'escalation', places: places(escalationOf(brief)) },
    { name: 'handoff', places: handoff ? [handoff] : [] },
    { name: 'open', places: openOf(brief).flatMap(places) },
  ]
  return all.filter((jump) => jump.places.length > 0)
}

function escalationOf(brief: Brief | undefined): Quote | undefined {
  return brief && brief.escalation.state !== 'not-sent' ? brief.escalation.value.quote : undefined
}

function openOf(brief: Brief | undefined): (Quote | undefined)[] {
  return brief && brief.open.state !== 'not-sent' ? brief.open.value.map(({ quote }) => quote) : []
}
