import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))

/** The engine, which answers when the test says so. */
interface Asked {
  source: string
  options: unknown
  answer: (result: Result<unknown>) => void
  fail: (error: Error) => void
}
const asked: Asked[] = []
const engine = {
  createEngine: () => (source: ResolvedSource, _: unknown, options: unknown) =>
    new Promise((answer, fail) => asked.push({ source: source.id, options, answer, fail })),
}
vi.mock('../../../entrypoints/background/load-engine.ts', () => ({ loadEngine: async () => engine }))
const { noteHealth, readHealth } = await import('#lib/settings/health.ts')
const { askSource } = await import('../../../entrypoints/background/ask.ts')

const site = {
  helpdeskId: 'rt',
  origin: 'https://rt.example.com',
  adapter: {} as never,
  practice: false,
}
let sources = 0
/** Each test has a source of its own: what failed is remembered for a while. */
const newSource = () =>
  ({
    id: `source-${++sources}`,
    label: 'Shop',
    baseUrl: 'https://shop.example.com',
    settings: {},
    definition: {},
  }) as ResolvedSource
const eva = { email: 'eva.janssen@example.com' }
const started = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count))
const answer = ok({ at: '2026-11-22T13:00:00Z', records: {}, issues: [] })
const down = { ok: false as const, failure: failure('unreachable', new Date(), {}) }

beforeEach(() => {
  worker.reset()
  asked.length = 0
})

describe('two tabs with tickets of one customer', () => {
  it('ask once, and both get the answer', async () => {
    const source = newSource()
    const both = [askSource(site, source, eva, false), askSource(site, source, { ...eva }, false)]
    await started(1)
    asked[0]?.answer(answer)
    expect(await Promise.all(both)).toEqual([answer, answer])
    expect(asked).toHaveLength(1)
  })

  it('ask again once the answer is there, and each for another customer', async () => {
    const source = newSource()
    const first = askSource(site, source, eva, false)
    await started(1)
    asked[0]?.answer(answer)
    await first
    void askSource(site, source, eva, false)
    void askSource(site, source, { email: 'omar@example.com' }, false)
    void askSource(site, { ...source, baseUrl: 'https://other.example.com' }, eva, false)
    await started(4)
  })
})

describe('how a source fares', () => {
  it('is noted: the time of an answer, a failure, and the answer that ends it', async () => {
    const source = newSource()
    const ask = async (result: Result<unknown>) => {
      asked.length = 0
      const asking = askSource(site, source, eva, false)
      await started(1)
      asked[0]?.answer(result)
      await asking
    }
    await ask(down)
    await vi.waitFor(async () =>
      expect(await readHealth()).toMatchObject({ [source.id]: { lastFailure: down.failure } }),
    )
    await ask(answer)
    await vi.waitFor(async () =>
      expect(await readHealth()).toEqual({
        [source.id]: { lastSuccessAt: '2026-11-22T13:00:00Z', lastMs: expect.any(Number) },
      }),
    )
  })

  it('stays as it was while the system is left alone', async () => {
    await noteHealth('erp', down, 5)
    await noteHealth('erp', { ok: false, failure: failure('paused', new Date(), {}) }, 0)
    expect(await readHealth()).toEqual({ erp: { lastFailure: down.failure } })
  })
})

it('hands on what must not be fetched, and that the agent asks', async () => {
  const source = newSource()
  void askSource(site, source, eva, true, ['customers.phone'])
  await started(1)
  expect(asked[0]?.options).toEqual({ byHand: true, forbidden: ['customers.phone'] })
})

it('asks again after a defect of ours', async () => {
  const source = newSource()
  const first = askSource(site, source, eva, false)
  await started(1)
  asked[0]?.fail(new TypeError('defect'))
  await expect(first).rejects.toThrow('defect')
  void askSource(site, source, eva, false)
  await started(2)
})
