import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TestReport } from '#lib/contract/test-report.ts'
import { testServer } from '../../sources/support/test-server.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'

const worker = fakeWorker()
const browser = {
  ...worker.browser,
  runtime: { ...worker.browser.runtime, getManifest: () => ({ version: '0.1.0' }) },
}
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { testCalls } = await import('../../../../entrypoints/background/options/test-calls.ts')
const { saveCredentials } = await import('#lib/settings/secrets.ts')
const { draft } = await import('#lib/settings/draft.ts')
const page = optionsPage(testCalls)

const definition = {
  role: 'customer',
  needs: [['email']],
  provides: [],
  auth: { kind: 'bearer' },
  requests: [{ id: 'customer', method: 'GET', path: '/customer', query: { q: '{{email}}' } }],
  mappings: [{ to: 'customers', each: 'customer', fields: { recordId: 'id', phone: 'phone' } }],
  freshSeconds: 60,
  keepSeconds: 60,
  timeoutMs: 5000,
  maxBytes: 100_000,
}
const inputs = { email: 'eva@example.com' }

async function shop() {
  const server = await testServer({ '*': { json: { id: '1', phone: '1234' } } })
  worker.grant('http://127.0.0.1/*')
  await saveCredentials('shop', server.origin, { token: 'token-of-anna' })
  const source = { id: 'shop', label: 'Shop', baseUrl: server.origin, definition }
  const test = async (): Promise<TestReport> => {
    const reply = await page.call('testSource', { source, inputs })
    if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
    return reply.value as TestReport
  }
  return { server, source, test }
}

beforeEach(() => worker.reset())

describe('testing a source', () => {
  it('asks the real system with the credentials of this device', async () => {
    const { server, test } = await shop()
    expect(await test()).toMatchObject({
      requests: [{ status: 200, headers: { authorization: 'Bearer •••' } }],
      records: { customers: [{ recordId: '1', phone: '1234' }] },
    })
    expect(server.requests[0]).toMatchObject({
      path: '/customer?q=eva%40example.com',
      headers: { authorization: 'Bearer token-of-anna' },
    })
  })

  it('keeps to the policy that the lead is working on', async () => {
    const { test } = await shop()
    const dataPoints = [{ point: 'customers.phone', level: 'forbidden' }]
    await draft.write({ document: { dataPoints, unfinished: true }, savedAt: new Date().toISOString() })
    const report = await test()
    expect(report.records.customers).toEqual([{ recordId: '1' }])
    expect(report.points).toContainEqual({ point: 'customers.phone', level: 'forbidden', state: 'forbidden' })
  })

  it('asks nothing at an address for which no credentials are entered', async () => {
    const { server, source } = await shop()
    const other = await testServer({ '*': { json: {} } })
    const reply = await page.call('testSource', { source: { ...source, baseUrl: other.origin }, inputs })
    expect(reply).toMatchObject({ ok: true, value: { failure: { kind: 'credential-missing' } } })
    expect([...server.requests, ...other.requests]).toEqual([])
  })

  it('asks nothing without the browser’s permission', async () => {
    const { server, source } = await shop()
    worker.reset()
    const reply = await page.call('testSource', { source, inputs })
    expect(reply).toMatchObject({ ok: true, value: { failure: { kind: 'permission-missing' } } })
    expect(server.requests).toEqual([])
  })

  it.each([
    { change: { baseUrl: 'http://shop.example.com' }, place: 'baseUrl' },
    { change: { definition: { ...definition, timeoutMs: 5 } }, place: 'definition.timeoutMs' },
    { change: { definition: undefined, preset: 'no-such' }, place: 'preset' },
  ])('says where a document does not fit: $place', async ({ change, place }) => {
    const { source } = await shop()
    const reply = await page.call('testSource', { source: { ...source, ...change }, inputs })
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
    expect(JSON.stringify(reply)).toContain(`${place}: `)
  })
})

it('diagnostics name the extension’s version and say that there is no config', async () => {
  const reply = await page.call('diagnostics')
  expect(reply).toMatchObject({
    ok: true,
    value: { text: expect.stringMatching(/^Baton 0\.1\.0\n[\s\S]*No config is in use\./) },
  })
})
