import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))

/** The engine, which answers when the test says so. */
const asked: { source: string; answer: (result: Result<unknown>) => void; fail: (error: Error) => void }[] =
  []
const engine = {
  createEngine: () => (source: ResolvedSource) =>
    new Promise((answer, fail) => asked.push({ source: source.id, answer, fail })),
}
vi.mock('../../../entrypoints/background/load-engine.ts', () => ({ loadEngine: async () => engine }))
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

describe('a system that is down', () => {
  it('is left alone for a while, also for other customers, unless the agent asks', async () => {
    const source = newSource()
    const first = askSource(site, source, eva, false)
    await started(1)
    asked[0]?.answer(down)
    await first
    expect(await askSource(site, source, { email: 'omar@example.com' }, false)).toEqual(down)
    expect(asked).toHaveLength(1)
    void askSource(site, source, eva, true)
    await started(2)
  })
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
