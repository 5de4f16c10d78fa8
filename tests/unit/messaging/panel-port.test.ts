import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { fakePort } from './fake-port.ts'

const ports: ReturnType<typeof fakePort>[] = []
const runtime: { id: string | undefined; connect: () => unknown } = {
  id: 'baton',
  connect: () => {
    const made = fakePort()
    ports.push(made)
    return made.port
  },
}
vi.mock('wxt/browser', () => ({ browser: { runtime } }))
const { connectPanel } = await import('#lib/messaging/panel-port.ts')

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
const see = (state: 'visible' | 'hidden') => {
  page.visibilityState = state
  page.dispatchEvent(new Event('visibilitychange'))
}
const done = { ok: true, value: null }

function connect() {
  const client = connectPanel()
  const states: string[] = []
  client.onConnection((state) => states.push(state))
  return { client, states }
}
const port = () => {
  const last = ports.at(-1)
  if (!last) throw new Error('nothing was connected')
  return last
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', page)
  ports.length = 0
  runtime.id = 'baton'
  page.visibilityState = 'visible'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('calls', () => {
  it('that run at once get each its own answer, in whatever order they come', async () => {
    const { client } = connect()
    const first = client.call('retry', { sourceId: 'shop' })
    const second = client.call('retry', { sourceId: 'erp' })
    const [one, two] = port().sent
    const refused = { ok: false, failure: { kind: 'not-found', at: '2026-11-22T13:00:00Z', mender: 'lead' } }
    port().receive({ id: two?.id, reply: refused })
    port().receive({ id: one?.id, reply: done })
    expect(await first).toEqual(done)
    expect(await second).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })

  it('take no notice of answers to what was not asked, nor of noise', async () => {
    const { client } = connect()
    const call = client.call('ping', {})
    for (const noise of [undefined, 'x', {}, { id: 99, reply: done }, { event: 'unknown' }])
      port().receive(noise)
    port().receive({ id: port().sent[0]?.id, reply: done })
    expect(await call).toEqual(done)
  })

  it('fail when the connection goes before they are answered', async () => {
    const { client } = connect()
    const call = client.call('ping', {})
    port().lose()
    expect(await call).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
  })

  it('fail at once between two connections', async () => {
    const { client } = connect()
    port().lose()
    expect(await client.call('ping', {})).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
  })

  it('fail where the port refuses them', async () => {
    const { client } = connect()
    port().postMessage.mockImplementationOnce(() => {
      throw new Error('disconnected')
    })
    expect(await client.call('ping', {})).toMatchObject({ ok: false })
  })
})

describe('the connection', () => {
  it('passes on the events of the worker that it knows', () => {
    const events: unknown[] = []
    connect().client.onEvent((event) => events.push(event))
    port().receive({ event: 'no-ticket' })
    port().receive({ event: 'preferences', preferences: usualPreferences, more: 1 })
    port().receive({ event: 'snapshot', snapshot: { half: true } })
    expect(events).toEqual([{ event: 'no-ticket' }, { event: 'preferences', preferences: usualPreferences }])
  })

  it('is opened again at once when the worker was stopped after a while', async () => {
    const { states, client } = connect()
    await vi.advanceTimersByTimeAsync(20_000)
    port().lose()
    await vi.advanceTimersByTimeAsync(0)
    expect(ports).toHaveLength(2)
    expect(states).toEqual(['connected', 'lost', 'connected'])
    const call = client.call('ping', {})
    port().receive({ id: port().sent[0]?.id, reply: done })
    expect(await call).toEqual(done)
  })

  it('is opened again with a pause where it dies young', async () => {
    connect()
    port().lose()
    await vi.advanceTimersByTimeAsync(499)
    expect(ports).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(ports).toHaveLength(2)
  })

  it('is not opened again by a panel that nobody sees, until somebody does', async () => {
    connect()
    await vi.advanceTimersByTimeAsync(20_000)
    see('hidden')
    port().lose()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ports).toHaveLength(1)
    see('visible')
    await vi.advanceTimersByTimeAsync(0)
    expect(ports).toHaveLength(2)
  })

  it('says "outdated" when the extension has gone, and tries no more', async () => {
    const { states } = connect()
    await vi.advanceTimersByTimeAsync(1000)
    runtime.id = undefined
    port().lose()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ports).toHaveLength(1)
    expect(states).toEqual(['connected', 'lost', 'outdated'])
  })

  it('keeps the worker warm while the panel is seen, and only then', async () => {
    connect()
    await vi.advanceTimersByTimeAsync(25_000)
    expect(port().sent.map(({ call }) => call)).toEqual(['ping'])
    page.visibilityState = 'hidden'
    await vi.advanceTimersByTimeAsync(100_000)
    expect(port().sent).toHaveLength(1)
  })
})
