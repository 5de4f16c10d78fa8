import { words } from '#components/words.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { customerName } from './person.ts'
import { ticketKeyText } from './ticket-key.ts'

/**
 * What a screen reader should hear of a change: that a ticket's brief has arrived, which sources are missing, that
 * they are back. Everything else, such as each card's own arrival, would be noise.
 */
export function announcement(before: Snapshot | undefined, after: Snapshot | undefined): string | undefined {
  if (!after) return undefined
  const same = before && ticketKeyText(before.ticket) === ticketKeyText(after.ticket) ? before : undefined
  const ready = arrived(after) && !arrived(same) ? words.announce.ready(customerName(after)) : undefined
  return [ready, troubles(same, after)].filter(Boolean).join('. ') || undefined
}

const arrived = (snapshot: Snapshot | undefined) => snapshot?.cards.brief.data !== undefined

function troubles(before: Snapshot | undefined, after: Snapshot): string | undefined {
  const [old, now] = [failedLabels(before), failedLabels(after)]
  if (old.join() === now.join()) return undefined
  return now.length > 0 ? words.announce.failed(now.join(', ')) : words.announce.recovered
}

function failedLabels(snapshot: Snapshot | undefined): string[] {
  const failed = snapshot?.sources.filter((source) => source.state === 'failed') ?? []
  return failed.map((source) => source.label)
}
