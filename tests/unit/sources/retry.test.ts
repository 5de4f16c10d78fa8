import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { Behaviour } from '../../e2e/support/behaviour.ts'
import { plainSource, testEngine } from './support/engine.ts'

const customer = { id: '1' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Answers one after the other; the last one for ever. `undefined` is a connection that fails. */
function answering(...answers: (Behaviour | undefined)[]) {
  const times: number[] = []
  const transport = async () => {
    times.push(Date.now())
    const answer = answers[Math.min(times.length, answers.length) - 1]
    if (!answer) throw new TypeError('Failed to fetch')
    return Response.json(answer.json ?? customer, {
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
    })
  }
  return { times, transport }
}

/** Asks a source, with the time running as fast as it is waited for. */
async function ask(
  { transport }: Pick<ReturnType<typeof answering>, 'transport'>,
  changes: Partial<SourceDefinition> = {},
) {
  const run = testEngine({ transport, now: () => new Date() })
  const asking = run(plainSource('https://shop.example.com', { retries: 2, ...changes }), {})
  await vi.runAllTimersAsync()
  return asking
}

describe('a failure that passes', () => {
  it.each([
    { what: 'no connection', bad: undefined },
    { what: 'a fault of the server', bad: { status: 503 } },
    { what: '429 with a short pause', bad: { status: 429, headers: { 'retry-after': '1' } } },
  ])('($what) is tried again', async ({ bad }) => {
    const system = answering(bad, bad, {})
    expect(await ask(system)).toMatchObject({ ok: true })
    expect(system.times).toHaveLength(3)
  })

  it('is tried no more often than the source says', async () => {
    const system = answering({ status: 500 })
    expect(await ask(system, { retries: 1 })).toMatchObject({ ok: false })
    expect(system.times).toHaveLength(2)
  })

  it('is not tried again where the source says nothing of it', async () => {
    const system = answering({ status: 500 })
    const run = testEngine({ transport: system.transport })
    await run(plainSource('https://shop.example.com'), {})
    expect(system.times).toHaveLength(1)
  })

  it('is tried after pauses that differ', async () => {
    const pauses = new Set<number>()
    for (let run = 0; run < 5; run++) {
      const system = answering(undefined)
      await ask(system)
      pauses.add((system.times[1] ?? 0) - (system.times[0] ?? 0))
    }
    expect(pauses.size).toBeGreaterThan(1)
  })

  it('is not tried again when the time is up', async () => {
    const system = answering({ status: 503 })
    const started = Date.now()
    expect(await ask(system, { retries: 5, timeoutMs: 1000 })).toMatchObject({
      failure: { kind: 'bad-response', status: 503 },
    })
    expect((system.times.at(-1) ?? 0) - started).toBeLessThan(1000)
  })
})

describe('Retry-After', () => {
  it('is waited for where the time allows', async () => {
    const system = answering({ status: 429, headers: { 'retry-after': '3' } }, {})
    expect(await ask(system)).toMatchObject({ ok: true })
    expect((system.times[1] ?? 0) - (system.times[0] ?? 0)).toBeGreaterThanOrEqual(3000)
  })

  it('is told where it does not', async () => {
    const system = answering({ status: 429, headers: { 'retry-after': '30' } }, {})
    const retryAt = new Date(Date.now() + 30_000).toISOString()
    expect(await ask(system)).toMatchObject({ ok: false, failure: { kind: 'rate-limited', retryAt } })
    expect(system.times).toHaveLength(1)
  })
})

describe('what stays as it is is asked once', () => {
  it.each([401, 403, 404, 400])('status %i', async (status) => {
    const system = answering({ status, json: {} })
    await ask(system)
    expect(system.times).toHaveLength(1)
  })

  it.each(['actions', 'metrics'] as const)('a source for %s, which may have been heard', async (role) => {
    const system = answering(undefined)
    await ask(system, { role })
    expect(system.times).toHaveLength(1)
  })

  it.each([
    { method: 'POST', tries: 3 },
    { method: 'PUT', tries: 1 },
    { method: 'PATCH', tries: 1 },
    { method: 'DELETE', tries: 1 },
  ] as const)('$method goes out $tries times', async ({ method, tries }) => {
    const system = answering(undefined)
    await ask(system, { requests: [{ id: 'customer', method, path: '/x' }] })
    expect(system.times).toHaveLength(tries)
  })
})

describe('a limit of requests a minute', () => {
  const source = (perMinute: number, id = 'shop') => ({
    ...plainSource('https://shop.example.com', { perMinute, timeoutMs: 20_000 }),
    id,
  })

  it('holds in any sixty seconds, over all sources of the host', async () => {
    const system = answering({})
    const run = testEngine({ transport: system.transport, now: () => new Date() })
    const started = Date.now()
    for (let minute = 0; minute < 3; minute++) {
      const asked = Array.from({ length: 4 }, (_, index) => run(source(4, `shop-${index % 2}`), {}))
      await vi.advanceTimersByTimeAsync(45_000)
      await Promise.all(asked)
    }
    const seconds = system.times.map((time) => (time - started) / 1000)
    for (const at of seconds) {
      expect(seconds.filter((other) => other >= at && other < at + 60).length).toBeLessThanOrEqual(4)
    }
    expect(seconds.length).toBeGreaterThanOrEqual(8)
  })

  it('lets a request wait for its turn, and says when it would come where that is too late', async () => {
    const system = answering({})
    const run = testEngine({ transport: system.transport, now: () => new Date() })
    const started = Date.now()
    await run(source(1), {})
    expect(await run(source(1), {})).toMatchObject({
      ok: false,
      failure: { kind: 'rate-limited', retryAt: new Date(started + 60_000).toISOString() },
    })
    await vi.advanceTimersByTimeAsync(45_000)
    const waiting = run(source(1, 'other'), {})
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await waiting).toMatchObject({ ok: true })
    expect(system.times).toEqual([started, started + 60_000])
  })
})

describe('a system that is down', () => {
  const source = plainSource('https://shop.example.com')
  const setUp = (...answers: (Behaviour | undefined)[]) => {
    const system = answering(...answers)
    const run = testEngine({ transport: system.transport, now: () => new Date() })
    return { ...system, run: (byHand = false) => run(source, {}, { byHand }) }
  }
  const times = async (count: number, task: () => Promise<unknown>) => {
    for (let time = 0; time < count; time++) await task()
  }

  it('is left alone after three failures in a row, with the time of the next try', async () => {
    const system = setUp(undefined)
    await times(3, system.run)
    const retryAt = new Date(Date.now() + 15_000).toISOString()
    expect(await system.run()).toMatchObject({ ok: false, failure: { kind: 'paused', retryAt } })
    expect(system.times).toHaveLength(3)
  })

  it('is tried again by itself after the pause, and its answer ends the matter', async () => {
    const system = setUp(undefined, undefined, undefined, {})
    await times(3, system.run)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await system.run()).toMatchObject({ ok: true })
    expect(await system.run()).toMatchObject({ ok: true })
  })

  it('is left alone for longer each time that the try fails', async () => {
    const system = setUp(undefined)
    await times(3, system.run)
    for (const pause of [15_000, 30_000, 60_000, 120_000, 120_000]) {
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect(await system.run()).toMatchObject({ failure: { kind: 'paused' } })
      await vi.advanceTimersByTimeAsync(1)
      expect(await system.run()).toMatchObject({ failure: { kind: 'unreachable' } })
    }
  })

  it('is asked at once where the agent asks, and an answer ends the pause', async () => {
    const system = setUp(undefined, undefined, undefined, undefined, {})
    await times(3, system.run)
    expect(await system.run(true)).toMatchObject({ failure: { kind: 'unreachable' } })
    expect(await system.run()).toMatchObject({ failure: { kind: 'paused' } })
    expect(await system.run(true)).toMatchObject({ ok: true })
    expect(await system.run()).toMatchObject({ ok: true })
  })

  it.each([401, 403, 404, 400])('is not one that answers with %i', async (status) => {
    const system = setUp({ status, json: {} })
    await times(5, system.run)
    expect(system.times).toHaveLength(5)
  })

  it('holds up no other system', async () => {
    const system = answering(undefined)
    const run = testEngine({ transport: system.transport, now: () => new Date() })
    await times(3, () => run(source, {}))
    expect(await run({ ...source, id: 'other' }, {})).toMatchObject({ failure: { kind: 'unreachable' } })
    const moved = { ...source, baseUrl: 'https://new.example.com' }
    expect(await run(moved, {})).toMatchObject({ failure: { kind: 'unreachable' } })
  })

  it('that has asked for a pause gets it, from the agent as well', async () => {
    const system = setUp({ status: 429, headers: { 'retry-after': '60' }, json: {} }, {})
    const first = await system.run()
    expect(await system.run(true)).toEqual(first)
    expect(system.times).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await system.run()).toMatchObject({ ok: true })
  })
})
