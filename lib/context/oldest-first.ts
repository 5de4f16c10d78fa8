import { momentOf } from './by-time.ts'

interface Placed {
  id?: string | undefined
  at?: string | undefined
}

/**
 * The messages of one source, the oldest first. A list that comes newest first is turned round, so that messages of
 * the same moment, and those without a time, come right as well. What tells it is the times that there are; where no
 * two differ, ids that count down all the way. A list that shows neither keeps its order.
 */
export function oldestFirst<T extends Placed>(messages: readonly T[]): T[] {
  return comesNewestFirst(messages) ? messages.toReversed() : [...messages]
}

/** Two may have been swapped on the way; of more, none counts down by chance. */
const fewestIds = 3

function comesNewestFirst(messages: readonly Placed[]): boolean {
  const byTime = directionOf(messages.flatMap(({ at }) => (at === undefined ? [] : [momentOf(at)])))
  if (byTime !== 'level') return byTime === 'down'
  const numbers = messages.flatMap(({ id }) =>
    id !== undefined && /^\d{1,15}$/.test(id) ? [Number(id)] : [],
  )
  const all = numbers.length === messages.length && numbers.length >= fewestIds
  return all && new Set(numbers).size === numbers.length && directionOf(numbers) === 'down'
}

/** Where numbers lead that never turn round; `mixed` where they do, `level` where no two differ. */
function directionOf(numbers: readonly number[]): 'up' | 'down' | 'level' | 'mixed' {
  let direction: 'up' | 'down' | 'level' = 'level'
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1]
    if (before === undefined || before === number) continue
    const step = number > before ? 'up' : 'down'
    if (direction !== 'level' && direction !== step) return 'mixed'
    direction = step
  }
  return direction
}
