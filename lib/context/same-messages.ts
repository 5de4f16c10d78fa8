import type { Turn } from '#lib/contract/turn.ts'
import { momentOf } from './by-time.ts'

/** How far apart two copies of a message may lie: mail can take its time. */
const sameMessageMs = 15 * 60_000

/**
 * The messages of one view of a conversation that another view shows as well: theirs → ours. The same words of the
 * same side, and where both have a time, at about the same time. One message stands for one, because people repeat
 * themselves. Near-linear: a thread may have thousands of messages.
 */
export function sameMessages(ours: readonly Turn[], theirs: readonly Turn[]): Map<Turn, Turn> {
  const known = Map.groupBy(ours, textKey)
  const pairs = [...Map.groupBy(theirs, textKey)].flatMap(([key, turns]) => [
    ...pairUp(known.get(key) ?? [], turns),
  ])
  return new Map(pairs)
}

function textKey({ role, text }: Turn): string {
  const side = role === 'customer' ? 'customer' : 'us'
  return `${side}:${text.toLowerCase().replace(/\s+/g, ' ').trim()}`
}

/** Pairs messages of the same words: those with a time first, so that one without takes none of their places. */
function pairUp(ours: readonly Turn[], theirs: readonly Turn[]): Map<Turn, Turn> {
  const timed = ours.filter(({ at }) => at).toSorted(oldestFirst)
  const untimed = ours.filter(({ at }) => !at)
  const passed: Turn[] = []
  const pairs = new Map<Turn, Turn>()
  let next = 0
  for (const turn of theirs.filter(({ at }) => at).toSorted(oldestFirst)) {
    const moment = momentOf(turn.at)
    let our = timed[next]
    for (; our && momentOf(our.at) < moment - sameMessageMs; our = timed[++next]) passed.push(our)
    const same = our && momentOf(our.at) <= moment + sameMessageMs ? timed[next++] : untimed.pop()
    if (same) pairs.set(turn, same)
  }
  const left = [...timed.slice(next), ...passed, ...untimed]
  for (const turn of theirs.filter(({ at }) => !at)) {
    const same = left.pop()
    if (same) pairs.set(turn, same)
  }
  return pairs
}

const oldestFirst = (a: Turn, b: Turn) => momentOf(a.at) - momentOf(b.at)
