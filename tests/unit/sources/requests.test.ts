import { describe, expect, it } from 'vitest'
import type { RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { plainSource, secret, testEngine } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const request = (changes: Partial<RequestTemplate>): RequestTemplate => ({
  id: 'customer',
  method: 'POST',
  path: '/customer',
  ...changes,
})

/** What arrives when one request is sent. */
async function sent(
  template: Partial<RequestTemplate>,
  context: Record<string, unknown> = {},
  changes: Partial<SourceDefinition> = {},
) {
  const server = await testServer({ '*': { json: [] } })
  const source = plainSource(server.origin, { requests: [request(template)], ...changes })
  const result = await testEngine()(source, context)
  return { result, seen: server.requests, first: server.requests[0] }
}

it.each(['PUT', 'PATCH', 'DELETE'] as const)('a %s request goes out with its body', async (method) => {
  const { first } = await sent({ method, body: { note: '{{text}}' } }, { text: 'said "hi"' })
  expect(first).toMatchObject({ method, body: '{"note":"said \\"hi\\""}' })
})

it('a form is sent as a browser sends it', async () => {
  const body = { to: '{{email}}', tags: ['a', 'b&c'], none: null, count: 2, more: { x: 1 } }
  const { first } = await sent({ encode: 'form', body }, { email: 'eva+1@example.com' })
  expect(first?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
  expect([...new URLSearchParams(first?.body)]).toEqual([
    ['to', 'eva+1@example.com'],
    ['tags', 'a'],
    ['tags', 'b&c'],
    ['count', '2'],
    ['more', '{"x":1}'],
  ])
})

it('a definition that names its own content type is followed, in whatever case', async () => {
  const { first } = await sent({ headers: { 'Content-Type': 'application/vnd.api+json' }, body: {} })
  expect(first?.headers['content-type']).toBe('application/vnd.api+json')
})

it.each([
  {
    what: 'a GET request with a body',
    template: { method: 'GET', body: {} },
    place: 'requests.customer.body',
  },
  {
    what: 'a form that is no object',
    template: { encode: 'form', body: 'x=1' },
    place: 'requests.customer.body',
  },
  { what: 'an impossible header', template: { headers: { 'no spaces': 'x' } }, place: 'headers' },
] as const)('$what is a fault of the definition, with its place', async ({ template, place }) => {
  const { result, seen } = await sent(template)
  expect(result).toMatchObject({
    ok: false,
    failure: { kind: 'bad-response', problem: 'wrong-shape', fields: [{ path: place }] },
  })
  expect(seen).toHaveLength(0)
})

describe('an API key in the query', () => {
  const auth = { kind: 'api-key', in: 'query', name: 'api_key' } as const

  it('is put on every request, beside what is there', async () => {
    const { first } = await sent(
      { method: 'GET', query: { q: '{{email}}' } },
      { email: 'a@example.com' },
      { auth },
    )
    expect(first?.path).toBe(`/customer?q=a%40example.com&api_key=${secret}`)
  })

  it('is in no failure', async () => {
    const server = await testServer({ '*': { status: 500, json: {} } })
    const result = await testEngine()(plainSource(server.origin, { auth }), {})
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain(secret)
  })
})

describe('a request for each entry of a list', () => {
  const chain = (most: number): Partial<SourceDefinition> => ({
    requests: [
      { id: 'customer', method: 'GET', path: '/customer', bind: { orders: 'orders[].id' } },
      {
        id: 'details',
        method: 'GET',
        path: '/orders/{{order}}',
        forEach: { in: 'orders', as: 'order', most },
      },
    ],
    mappings: [{ to: 'orders', each: 'details[?@]', fields: { recordId: 'id', number: 'id' } }],
  })
  const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `o${index + 1}` }))
  const detail = ({ path }: { path: string }) => ({ json: { id: path.split('/').at(-1) } })

  it('is sent once for each, and the replies come in the order of the list', async () => {
    const server = await testServer({ '/customer': { json: { orders: ids(9) } }, '/orders/*': detail })
    const result = await testEngine()(plainSource(server.origin, chain(50)), {})
    expect(result.ok && result.value.records.orders.map(({ number }) => number)).toEqual(
      ids(9).map(({ id }) => id),
    )
  })

  it('stops at the limit, and says so', async () => {
    const server = await testServer({ '/customer': { json: { orders: ids(9) } }, '/orders/*': detail })
    const result = await testEngine()(plainSource(server.origin, chain(3)), {})
    expect(result).toMatchObject({
      ok: true,
      value: { issues: [{ path: 'details', problem: 'asked only for the first 3 of 9' }] },
    })
    expect(server.requests).toHaveLength(4)
  })

  it('loses nothing but the entry that fails', async () => {
    const server = await testServer({
      '/customer': { json: { orders: ids(3) } },
      '/orders/*': detail,
      '/orders/o2': { status: 403, json: {} },
    })
    const result = await testEngine()(plainSource(server.origin, chain(50)), {})
    expect(result).toMatchObject({
      ok: true,
      value: {
        records: { orders: [{ number: 'o1' }, { number: 'o3' }] },
        issues: [{ path: 'details[1]', problem: 'was not read: forbidden' }],
      },
    })
  })

  it.each([
    { what: 'every entry fails', orders: ids(2), detail: { status: 403, json: {} }, kind: 'forbidden' },
    {
      what: 'the agent is not known',
      orders: ids(2),
      detail: { status: 401, json: {} },
      kind: 'unauthorized',
    },
  ])('is a failure where $what', async ({ orders, detail: answer, kind }) => {
    const server = await testServer({ '/customer': { json: { orders } }, '/orders/*': answer })
    const result = await testEngine()(plainSource(server.origin, chain(50)), {})
    expect(result).toMatchObject({ ok: false, failure: { kind } })
  })

  it.each([{ orders: [] }, {}])('is not sent where there is no entry: %j', async (customer) => {
    const server = await testServer({ '/customer': { json: customer } })
    const result = await testEngine()(plainSource(server.origin, chain(50)), {})
    expect(result).toMatchObject({ ok: true, value: { records: { orders: [] }, issues: [] } })
    expect(server.requests).toHaveLength(1)
  })
})

it('a request waits by itself for a name that another one binds, and is not sent where nothing is found', async () => {
  const server = await testServer({
    '/clients': ({ path }) => ({ json: { data: path.includes('eva') ? [{ id: 7 }] : [] } }),
    '/purchases': { json: [] },
  })
  const requests: RequestTemplate[] = [
    { id: 'purchases', method: 'GET', path: '/purchases', query: { client: '{{clientId}}' } },
    {
      id: 'client',
      method: 'GET',
      path: '/clients',
      query: { mail: '{{email}}' },
      bind: { clientId: 'data[0].id' },
    },
  ]
  const ask = testEngine()
  await ask(plainSource(server.origin, { requests }), { email: 'eva@example.com' })
  await ask(plainSource(server.origin, { requests }), { email: 'nobody@example.com' })
  expect(server.requests.map(({ path }) => path)).toEqual([
    '/clients?mail=eva%40example.com',
    '/purchases?client=7',
    '/clients?mail=nobody%40example.com',
  ])
})
