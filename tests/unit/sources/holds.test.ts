import { expect, it } from 'vitest'
import { failure } from '#lib/contract/make-failure.ts'
import { createHolds } from '#lib/sources/holds.ts'

/** Holds with a clock that the test moves. */
function holdsAt(start: number) {
  let time = start
  const holds = createHolds(() => new Date(time))
  const wait = (ms: number) => {
    time += ms
  }
  return { holds, wait, at: new Date(start) }
}

it.each(['unreachable', 'timeout', 'rate-limited'] as const)(
  'a system that was %s is left alone for a while',
  (kind) => {
    const { holds, wait, at } = holdsAt(1_000_000)
    const failed = failure(kind, at, { afterMs: 10 } as never)
    holds.note('erp', failed)
    expect(holds.current('erp', false)).toBe(failed)
    expect(holds.current('shop', false)).toBeUndefined()
    wait(15_000)
    expect(holds.current('erp', false)).toBeUndefined()
  },
)

it.each(['unauthorized', 'forbidden', 'not-found', 'too-large'] as const)(
  'a ticket that met %s does not hold up the next one',
  (kind) => {
    const { holds, at } = holdsAt(1_000_000)
    holds.note('erp', failure(kind, at, { limitBytes: 1 } as never))
    expect(holds.current('erp', false)).toBeUndefined()
  },
)

it('the agent’s own retry waits for the system’s Retry-After and for nothing else', () => {
  const { holds, wait, at } = holdsAt(1_000_000)
  holds.note('erp', failure('unreachable', at, {}))
  expect(holds.current('erp', true)).toBeUndefined()
  const limited = failure('rate-limited', at, { retryAt: new Date(at.getTime() + 60_000).toISOString() })
  holds.note('erp', limited)
  wait(59_999)
  expect(holds.current('erp', true)).toBe(limited)
  wait(1)
  expect(holds.current('erp', true)).toBeUndefined()
})

it('an answer ends the pause', () => {
  const { holds, at } = holdsAt(1_000_000)
  holds.note('erp', failure('unreachable', at, {}))
  holds.note('erp', undefined)
  expect(holds.current('erp', false)).toBeUndefined()
})
