import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Launch, type SessionLaunch } from '#lib/contract/launch.ts'
import type { EngineDeps } from '#lib/sources/engine.ts'
import { type LaunchValues, listLaunch } from '#lib/sources/launches/list-launch.ts'
import { startSession } from '#lib/sources/launches/start-session.ts'
import type { Behaviour } from '../../e2e/support/behaviour.ts'
import { memoryTokens, now, secret, webTransport } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const deps: EngineDeps = {
  transport: webTransport,
  now: () => now,
  credentials: async (id) => (id === 'launch:co-browsing' ? { token: secret } : undefined),
  tokens: memoryTokens(),
  mayReach: async () => true,
}
const values: LaunchValues = {
  'ticket.id': '42',
  'order.number': '#1001',
  'customer.email': 'eva@example.com',
  'customer.name': 'Eva "E." Janssen',
}
const session = (origin: string, change: Partial<SessionLaunch> = {}): SessionLaunch => ({
  kind: 'session',
  id: 'co-browsing',
  label: 'Co-browsing',
  url: `${origin}/v1/tickets/{{ticket.id}}/sessions?kind=view`,
  auth: { kind: 'bearer' },
  body: {
    visitor: { name: '{{customer.name}}', email: '{{ customer.email }}' },
    note: 'Order {{order.number}}',
  },
  answer: { link: 'session.agentUrl', invitation: "join(' ', ['Please open', session.code])" },
  timeoutMs: 4000,
  ...change,
})
const answer = { json: { session: { agentUrl: 'https://cobrowse.example.com/a/1', code: 'K7-31' } } }

async function start(
  behaviour: Behaviour,
  change: Partial<SessionLaunch> = {},
  more: Partial<EngineDeps> = {},
) {
  const server = await testServer({ 'POST /v1/tickets/42/sessions': behaviour })
  const reply = await startSession(session(server.origin, change), values, { ...deps, ...more })
  return { reply, requests: server.requests, origin: server.origin }
}

describe('a session of another tool', () => {
  it('is made by a POST with what is known, and answers with a link and an invitation', async () => {
    const { reply, requests } = await start(answer)
    expect(reply).toEqual({
      ok: true,
      value: { link: 'https://cobrowse.example.com/a/1', invitation: 'Please open K7-31' },
    })
    expect(requests).toHaveLength(1)
    const [request] = requests
    expect(request).toMatchObject({ method: 'POST' })
    expect(JSON.parse(request?.body ?? '')).toEqual({
      visitor: { name: 'Eva "E." Janssen', email: 'eva@example.com' },
      note: 'Order #1001',
    })
    expect(request?.headers.authorization).toBe(`Bearer ${secret}`)
  })

  it('has no person’s data in its address', async () => {
    const { requests } = await start(answer)
    expect(requests[0]?.path).toBe('/v1/tickets/42/sessions?kind=view')
    expect(JSON.stringify({ ...requests[0], body: '' })).not.toMatch(/eva|Janssen/i)
  })

  it('can do without an invitation', async () => {
    const { reply } = await start(answer, { answer: { link: 'session.agentUrl' } })
    expect(reply).toEqual({ ok: true, value: { link: 'https://cobrowse.example.com/a/1' } })
  })

  it.each([
    ['javascript:alert(1)', 'answer.link'],
    ['http://cobrowse.example.com/a', 'answer.link'],
    [undefined, 'answer.link'],
  ])('with the link %s is a wrong answer', async (agentUrl, path) => {
    const { reply } = await start({ json: { session: { agentUrl, code: 'x' } } })
    expect(reply).toMatchObject({
      ok: false,
      failure: {
        kind: 'bad-response',
        problem: 'wrong-shape',
        sourceId: 'launch:co-browsing',
        fields: [{ path }],
      },
    })
  })

  it.each([
    [{ status: 401 }, { kind: 'unauthorized' }],
    [{ status: 403 }, { kind: 'forbidden' }],
    [{ status: 503 }, { kind: 'bad-response', problem: 'server-error' }],
    [{ hang: true as const }, { kind: 'timeout' }],
    [{ text: '<html>' }, { kind: 'bad-response', problem: 'not-json' }],
  ] as [Behaviour, object][])('that %j fails as %j, and is tried once', async (behaviour, failure) => {
    const { reply, requests } = await start(behaviour, { timeoutMs: 600 })
    expect(reply).toMatchObject({ ok: false, failure: { ...failure, sourceId: 'launch:co-browsing' } })
    expect(requests).toHaveLength(1)
  })

  it('asks nobody without the browser’s permission or without credentials', async () => {
    const refused = await start(answer, {}, { mayReach: async () => false })
    expect(refused.reply).toMatchObject({ failure: { kind: 'permission-missing', origin: refused.origin } })
    const unknown = await start(answer, {}, { credentials: async () => undefined })
    expect(unknown.reply).toMatchObject({ failure: { kind: 'credential-missing' } })
    expect([...refused.requests, ...unknown.requests]).toEqual([])
  })
})

const link = (url: string): Launch => ({ kind: 'link', id: 'warehouse', label: 'Warehouse', url })

describe('a link to another tool', () => {
  it('is filled with names of things, each encoded', () => {
    const listed = listLaunch(
      link('https://wms.example.com/orders/{{order.number}}?t={{ ticket.id }}'),
      values,
    )
    expect(listed).toEqual({
      id: 'warehouse',
      label: 'Warehouse',
      kind: 'link',
      origin: 'https://wms.example.com',
      href: 'https://wms.example.com/orders/%231001?t=42',
      sends: [
        { name: 'order.number', value: '#1001' },
        { name: 'ticket.id', value: '42' },
      ],
      missing: [],
    })
  })

  it('cannot be opened while something that it needs is not known', () => {
    const listed = listLaunch(link('https://wms.example.com/{{conversation.id}}'), values)
    expect(listed).toMatchObject({ missing: ['conversation.id'], sends: [] })
    expect(listed).not.toHaveProperty('href')
  })

  it('stays on its host and in its place, whatever a value is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
        const { href } = listLaunch(link('https://wms.example.com/orders/{{order.number}}/view'), {
          'order.number': id,
        })
        if (href === undefined) return
        const { origin, pathname, search, hash } = new URL(href)
        expect({ origin, search, hash }).toEqual({ origin: 'https://wms.example.com', search: '', hash: '' })
        expect(pathname).toMatch(/^\/orders\/[^/]+\/view$/)
      }),
    )
  })
})

describe('a launch of a config', () => {
  const problems = (launch: unknown) =>
    Launch.safeParse(launch).error?.issues.map(({ path }) => path.join('.'))

  it('may be a link or a session', () => {
    expect(problems(link('https://wms.example.com/{{ticket.id}}'))).toBeUndefined()
    expect(problems(link('http://127.0.0.1:8080?c={{customer.id}}'))).toBeUndefined()
    expect(problems(session('https://cobrowse.example.com'))).toBeUndefined()
  })

  it.each([
    'https://{{order.number}}.example.com/',
    'https://wms.example.com{{order.number}}',
    'https://user:pw@wms.example.com/',
    'http://wms.example.com/',
    'javascript:alert(1)',
    '{{ticket.id}}',
    'https://wms.example.com/?mail={{customer.email}}',
    'https://wms.example.com/{{customer.name}}',
    'https://wms.example.com/{{secret}}',
  ])('with the address %s is refused', (url) => {
    expect(problems(link(url))).toContain('url')
    expect(problems({ ...session('https://x.example.com'), url })).toContain('url')
  })

  it('hands over only what there is a name for', () => {
    expect(problems({ ...session('https://x.example.com'), body: { a: ['{{customer.address}}'] } })).toEqual([
      'body',
    ])
  })
})
