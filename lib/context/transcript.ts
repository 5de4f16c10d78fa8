import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Transcript } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'

/**
 * The bot's conversation and what was written in the ticket, as one: oldest first, each message once. A message
 * that the helpdesk repeats from the conversation (many put the whole chat into the first message) is left out.
 * Messages without a time keep their place behind the one before them.
 */
export function mergeTranscript(packet: HandoffPacket | undefined, thread: readonly Turn[]): Transcript {
  const talk = packet?.transcript ?? []
  const known = new Map<string, Turn>()
  for (const turn of talk) known.set(textKey(turn), turn)
  const added = uniqueTurns(thread.filter((turn) => !repeats(turn, known)))
  const turns = inOrder([...talk, ...added])
  const first = packet && turns.find((turn) => added.includes(turn) && !isBefore(turn, packet.handedOffAt))
  return { turns, ...(first && { handoffBefore: first.id }) }
}

/** How far apart two copies of a message may lie: mail can take its time. */
const sameMessageMs = 15 * 60_000

/** The same words of the same side; where both have a time, at about the same time, because people repeat themselves. */
function repeats(turn: Turn, known: ReadonlyMap<string, Turn>): boolean {
  const other = known.get(textKey(turn))
  if (!other) return false
  if (!turn.at || !other.at) return true
  return Math.abs(Date.parse(turn.at) - Date.parse(other.at)) <= sameMessageMs
}

function textKey(turn: Turn): string {
  const side = turn.role === 'customer' ? 'customer' : 'us'
  return `${side}:${turn.text.toLowerCase().replace(/\s+/g, ' ').trim()}`
}

/** The page and the helpdesk's API give the same message with different ids: the one with a time wins. */
function uniqueTurns(turns: readonly Turn[]): Turn[] {
  const kept: Turn[] = []
  for (const turn of turns.toSorted((a, b) => Number(b.at !== undefined) - Number(a.at !== undefined))) {
    if (!kept.some((other) => other.id === turn.id || repeats(turn, new Map([[textKey(other), other]]))))
      kept.push(turn)
  }
  return turns.filter((turn) => kept.includes(turn))
}

function isBefore(turn: Turn, moment: string): boolean {
  return turn.at !== undefined && turn.at < moment
}

/** Sorts by time; a turn without one stays behind its neighbour. */
function inOrder(turns: readonly Turn[]): Turn[] {
  let last = ''
  const timed = turns.map((turn) => {
    last = turn.at ?? last
    return { turn, at: last }
  })
  return timed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ turn }) => turn)
}
