import { expect, it } from 'vitest'
import { PendingLookUp } from '../../../entrypoints/background/pending-look-up.ts'

/** A pending look-up with a clock that the test moves. */
function pendingAt() {
  let now = 0
  const timers: { at: number; run: () => void }[] = []
  const clock = {
    now: () => now,
    after: (ms: number, run: () => void) => void timers.push({ at: now + ms, run }),
  }
  return {
    pending: new PendingLookUp(clock),
    /** As of a computer that slept: time has passed, and no timer has run yet. */
    sleep: (ms: number) => {
      now += ms
    },
    pass: (ms: number) => {
      now += ms
      for (const { run } of timers.filter(({ at }) => at <= now)) run()
    },
  }
}

it('a marked text is for the panel of its window, once', () => {
  const { pending } = pendingAt()
  pending.put(3, '1001')
  expect(pending.take(4)).toBeUndefined()
  expect(pending.take(3)).toBe('1001')
  expect(pending.take(3)).toBeUndefined()
})

it('a text that was marked later takes the place of the one before', () => {
  const { pending, pass } = pendingAt()
  pending.put(3, '1001')
  pass(59_000)
  pending.put(3, '1002')
  pass(1000)
  expect(pending.take(3)).toBe('1002')
})

it('a text that nobody has taken for a minute is in no memory any more', () => {
  const { pending, pass } = pendingAt()
  pending.put(3, 'eva@example.com')
  pass(60_000)
  expect(pending.take(3)).toBeUndefined()
})

it('a text is too old after a minute, also where the timer is late', () => {
  const { pending, sleep } = pendingAt()
  pending.put(3, 'eva@example.com')
  sleep(60_000)
  expect(pending.take(3)).toBeUndefined()
})
