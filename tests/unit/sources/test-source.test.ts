import { describe, expect, it } from 'vitest'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import { TestReport } from '#lib/contract/test-report.ts'
import type { EngineDeps } from '#lib/sources/engine.ts'
import { testSource } from '#lib/sources/test-source.ts'
import type { Routes } from '../../e2e/support/server.ts'
import { memoryTokens, now, plainSource, secret, webTransport } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const deps: EngineDeps = {
  transport: webTransport,
  now: () => now,
  credentials: async () => ({ username: 'anna', password: secret, token: secret }),
  tokens: memoryTokens(),
  mayReach: async () => true,
}

/** A report of one test, which also has to keep the contract. */
async function report(
  routes: Routes,
  changes: Partial<SourceDefinition> = {},
  rules: DataPointRule[] = [],
  more: Partial<EngineDeps> = {},
) {
  const server = await testServer(routes)
  const source = plainSource(server.origin, changes)
  const made = await testSource(source, { email: 'eva@example.com' }, { rules }, { ...deps, ...more })
  expect(TestReport.safeParse(made).success).toBe(true)
  return { made, server }
}

describe('what went out and came back', () => {
  it('is told for each request: address, headers, body, status, time, size and the reply as it came', async () => {
    const requests: SourceDefinition['requests'] = [
      { id: 'customer', method: 'POST', path: '/customer', body: { email: '{{email}}' } },
    ]
    const { made, server } = await report({ '*': { text: '{ "id": "7" }' } }, { requests })
    expect(made.requests).toEqual([
      {
        id: 'customer',
        method: 'POST',
        url: `${server.origin}/customer`,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: '{"email":"eva@example.com"}',
        at: now.toISOString(),
        ms: expect.any(Number),
        status: 200,
        bytes: 13,
        reply: '{ "id": "7" }',
      },
    ])
    expect(made).toMatchObject({
      sourceId: 'plain',
      replies: { customer: { id: '7' } },
      records: { customers: [{ recordId: '7' }] },
    })
  })

  it('is told of refused requests and of every try as well', async () => {
    const { made } = await report({ '*': { status: 500, text: 'out of order' } }, { retries: 1 })
    expect(made.requests.map(({ status, reply, failure }) => [status, reply, failure?.kind])).toEqual([
      [500, 'out of order', 'bad-response'],
      [500, 'out of order', 'bad-response'],
    ])
    expect(made.failure).toMatchObject({ kind: 'bad-response', status: 500, sourceId: 'plain' })
  })

  it('is a failure without an answer where none came', async () => {
    const { made } = await report({ '*': { refuse: true } })
    expect(made.requests).toMatchObject([{ id: 'customer', failure: { kind: 'unreachable' } }])
    expect(made.requests[0]).not.toHaveProperty('status')
  })

  it.each([
    { more: { mayReach: async () => false }, kind: 'permission-missing' },
    { more: { credentials: async () => undefined }, kind: 'credential-missing' },
  ])('is nothing where the request cannot be made: $kind', async ({ more, kind }) => {
    const { made, server } = await report({ '*': { json: {} } }, { auth: { kind: 'bearer' } }, [], more)
    expect(made).toMatchObject({ requests: [], failure: { kind } })
    expect(server.requests).toHaveLength(0)
  })
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('no secret is shown', () => {
  const echo: Routes = {
    '*': ({ path, headers, body }) => ({
      json: { id: '1', path, headers, body, decoded: decodeURIComponent(path), key: secret },
    }),
  }

  it.each<{ auth: SourceDefinition['auth']; shown: object }>([
    { auth: { kind: 'bearer' }, shown: { headers: { authorization: 'Bearer •••' } } },
    { auth: { kind: 'basic' }, shown: { headers: { authorization: 'Basic •••' } } },
    {
      auth: { kind: 'api-key', in: 'header', name: 'X-Api-Key' },
      shown: { headers: { 'x-api-key': '•••' } },
    },
    {
      auth: { kind: 'api-key', in: 'header', name: 'Authorization', prefix: 'Token token=' },
      shown: { headers: { authorization: 'Token •••' } },
    },
    {
      auth: { kind: 'api-key', in: 'query', name: 'key' },
      shown: { url: expect.stringMatching(/\/customer\?key=•••$/) },
    },
  ])(
    '$auth.kind $auth.in: not in the request, nor where the system gives it back',
    async ({ auth, shown }) => {
      const { made, server } = await report(echo, { auth })
      expect(JSON.stringify(server.requests)).toMatch(new RegExp(`${secret}|${base64(`anna:${secret}`)}`))
      expect(made.requests).toMatchObject([shown])
      const text = JSON.stringify(made)
      expect(text).not.toContain(secret)
      expect(text).not.toContain(base64(secret))
      expect(text).not.toContain(base64(`anna:${secret}`))
    },
  )

  it.each(['a b&c=d/ü', 'quo"te\\', '100%'])(
    'also one that addresses and JSON write differently: %s',
    async (odd) => {
      const auth = { kind: 'api-key', in: 'query', name: 'key' } as const
      const { made } = await report(echo, { auth }, [], { credentials: async () => ({ token: odd }) })
      const text = JSON.stringify(made)
      for (const form of [odd, encodeURIComponent(odd), new URLSearchParams({ odd }).toString().slice(4)]) {
        expect(text).not.toContain(JSON.stringify(form).slice(1, -1))
      }
    },
  )

  it('nor what a log-in asked with and brought, in its reply or later', async () => {
    const auth: SourceDefinition['auth'] = {
      kind: 'login',
      request: {
        id: 'login',
        method: 'POST',
        path: '/login',
        body: { user: '{{username}}', password: '{{password}}' },
        bind: { token: 'session.key', user: 'user' },
      },
      bindHeaders: { extra: 'x-extra' },
      header: 'X-Session',
      prefix: '',
      value: '{{user}}:{{token}}:{{extra}}',
      encode: 'base64',
    }
    const { made, server } = await report(
      {
        ...echo,
        '/login': {
          headers: { 'x-extra': 'extra-secret' },
          json: { session: { key: 'fresh-token' }, user: 1, refresh_token: 'later-token', password: 'again' },
        },
      },
      { auth },
    )
    expect(server.requests[1]?.headers['x-session']).toBe(base64('1:fresh-token:extra-secret'))
    expect(made.requests.map(({ id }) => id)).toEqual(['log-in', 'customer'])
    expect(made.requests[0]?.body).toBe('{"user":"anna","password":"•••"}')
    expect(made.requests[0]?.reply).toContain('"user":1')
    const text = JSON.stringify(made)
    for (const hidden of [
      secret,
      'fresh-token',
      'later-token',
      'extra-secret',
      'again',
      base64('1:fresh-token:extra-secret'),
    ])
      expect(text).not.toContain(hidden)
  })

  it('nor an access token', async () => {
    const auth: SourceDefinition['auth'] = {
      kind: 'oauth',
      authorizationUrl: '/a',
      tokenUrl: '/t',
      clientId: 'baton',
    }
    const oauth = {
      accessToken: async (_: unknown, { refused }: { refused?: string }) =>
        refused ? 'second-token' : 'first-token',
    }
    const { made } = await report(
      {
        '*': ({ headers }) =>
          headers.authorization === 'Bearer second-token'
            ? { json: { id: '1', headers } }
            : { status: 401, json: { headers } },
      },
      { auth },
      [],
      { oauth },
    )
    expect(made.requests.map(({ status }) => status)).toEqual([401, 200])
    expect(made.records.customers).toHaveLength(1)
    expect(JSON.stringify(made)).not.toMatch(/first-token|second-token/)
  })
})

describe('what became of each data point', () => {
  const mappings: SourceDefinition['mappings'] = [
    {
      to: 'customers',
      each: 'customer',
      fields: {
        recordId: 'id',
        name: 'name',
        email: 'email',
        phone: 'phone',
        tier: 'level',
        lifetimeValue: { path: 'spent', as: 'money-major', currency: 'currency' },
        customerSince: { path: 'since', as: 'instant' },
      },
    },
  ]
  const json = {
    id: '1',
    name: 'Eva\n Janssen',
    email: 'not an address',
    phone: '+31 6 1234',
    spent: '1240.5',
    currency: 'EUR',
    since: '2024-02-01T00:00:00Z',
  }
  const rules: DataPointRule[] = [
    { point: 'customers.phone', level: 'forbidden' },
    { point: 'customers.name', level: 'required' },
    { point: 'customers.timeZone', level: 'required' },
    { point: 'loyalty.points', level: 'required' },
  ]

  it('is told with its level, a sample, or what is wrong', async () => {
    const { made } = await report({ '*': { json } }, { mappings }, rules)
    expect(made.points).toEqual([
      { point: 'customers.recordId', level: 'optional', state: 'arrived', sample: '1' },
      { point: 'customers.name', level: 'required', state: 'arrived', sample: 'Eva Janssen' },
      {
        point: 'customers.email',
        level: 'optional',
        state: 'unreadable',
        problem: 'does not fit the contract',
      },
      { point: 'customers.phone', level: 'forbidden', state: 'forbidden' },
      { point: 'customers.tier', level: 'optional', state: 'missing' },
      { point: 'customers.lifetimeValue', level: 'optional', state: 'arrived', sample: '1240.5 EUR' },
      {
        point: 'customers.customerSince',
        level: 'optional',
        state: 'arrived',
        sample: '2024-02-01T00:00:00.000Z',
      },
      { point: 'customers.timeZone', level: 'required', state: 'not-mapped' },
    ])
    expect(JSON.stringify(made.records)).not.toContain('1234')
  })

  it('is missing for all where the system knows nobody', async () => {
    const { made } = await report({ '*': { json: null } }, { mappings })
    expect(new Set(made.points.map(({ state }) => state))).toEqual(new Set(['missing']))
    expect(made).not.toHaveProperty('failure')
  })
})
