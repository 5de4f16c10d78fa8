import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Transcript } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { momentOf } from './by-time.ts'
import { oldestFirst } from './oldest-first.ts'
import { sameMessages } from './same-messages.ts'

/**
 * The bot's conversation and what was written in the ticket, as one: oldest first, each message once. `threads` are
 * views of the ticket, on the page and in the helpdesk's API; what one repeats from the conversation (many helpdesks
 * put the whole chat into the ticket) or from another view is left out. A view that comes newest first is turned round. Messages without a time keep their place
 * behind the one before them.
 */
export function mergeTranscript(
  packet: HandoffPacket | undefined,
  threads: readonly (readonly Turn[])[],
): Transcript {
  const talk = packet?.transcript ?? []
  const written = threads.reduce<readonly Turn[]>(withView, [])
  const repeated = sameMessages(talk, written)
  const added = new Set(written.filter((turn) => !repeated.has(turn)))
  const turns = inOrder([...talk, ...added])
  const first = packet && turns.find((turn) => added.has(turn) && !isBefore(turn, packet.handedOffAt))
  return { turns, ...(first && { handoffBefore: first.id }) }
}

/** What a view shows besides: the page and the API give the same message with different ids, and one has a time. */
function withView(turns: readonly Turn[], view: readonly Turn[]): Turn[] {
  const once = oldestFirst([...new Map(view.map((turn) => [turn.id, turn])).values()])
  const same = sameMessages(turns, once)
  const better = new Map([...same].flatMap(([theirs, our]) => (our.at ? [] : [[our, theirs]])))
  return [...turns.map((turn) => better.get(turn) ?? turn), ...once.filter((turn) => !same.has(turn))]
}

function isBefore({ at }: Turn, moment: string): boolean {
  return at !== undefined && momentOf(at) < momentOf(moment)
}

/** Sorts by time; a turn without one stays behind its neighbour. */
function inOrder(turns: readonly Turn[]): Turn[] {
  let last = 0
  const timed = turns.map((turn) => {
    last = turn.at ? momentOf(turn.at) : last
    return { turn, at: last }
  })
  return timed.toSorted((a, b) => a.at - b.at).map(({ turn }) => turn)
}
