import { beforeEach, describe, expect, it, vi } from 'vitest'
import { testServer } from '../../sources/support/test-server.ts'
import { fakeWorker } from '../fake-worker.ts'
import { optionsPage } from './options-world.ts'

const worker = fakeWorker()
vi.mock('#lib/platform/browser.ts', () => ({ browser: worker.browser }))
vi.mock('../../../../entrypoints/background/load-engine.ts', async () => {
  const { engineModule } = await import('#lib/sources/engine-module.ts')
  return { loadEngine: async () => engineModule }
})
const { launchCalls } = await import('../../../../entrypoints/background/options/launch-calls.ts')
const { saveCredentials } = await import('#lib/settings/secrets.ts')
const page = optionsPage(launchCalls)

const values = { 'ticket.id': '7', 'order.number': '1001' }

beforeEach(() => worker.reset())

describe('trying a launch', () => {
  it('makes a real session with the credentials of this device, and gives what an agent would get', async () => {
    const answer = { agent: 'https://tool.example.com/a', customer: 'https://tool.example.com/c' }
    const server = await testServer({ 'POST /sessions': { json: answer } })
    worker.grant('http://127.0.0.1/*')
    const launch = {
      kind: 'session',
      id: 'tool',
      label: 'Tool',
      url: `${server.origin}/sessions`,
      auth: { kind: 'api-key', in: 'header', name: 'x-key', prefix: 'Key ' },
      body: { ticket: '{{ticket.id}}' },
      answer: { link: 'agent', invitation: 'customer' },
      timeoutMs: 5000,
    }
    await saveCredentials('launch:tool', server.origin, { token: 'key-of-anna' })
    expect(await page.call('testLaunch', { launch, values })).toEqual({
      ok: true,
      value: { link: answer.agent, invitation: answer.customer },
    })
    expect(server.requests[0]).toMatchObject({ headers: { 'x-key': 'Key key-of-anna' } })
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ ticket: '7' })
  })

  it('fills an address, and refuses one that its values would lead elsewhere', async () => {
    const launch = {
      kind: 'link',
      id: 'wms',
      label: 'WMS',
      url: 'https://wms.example.com/o/{{order.number}}',
    }
    const link = 'https://wms.example.com/o/1001'
    expect(await page.call('testLaunch', { launch, values })).toEqual({ ok: true, value: { link } })
    const elsewhere = await page.call('testLaunch', { launch, values: { 'order.number': '..' } })
    expect(elsewhere).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
  })

  it('asks for nothing as long as it is not complete', async () => {
    const launch = { kind: 'session', id: 'tool', label: 'Tool', url: 'https://tool.example.com/s' }
    expect(await page.call('testLaunch', { launch, values })).toMatchObject({
      ok: false,
      failure: { problem: 'The launch is not complete yet: correct its fields first.' },
    })
  })
})
