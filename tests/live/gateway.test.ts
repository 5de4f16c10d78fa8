import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine } from '#lib/sources/engine.ts'
import { preset } from '#lib/sources/presets/bigcommerce/preset.ts'
import { serve, type TestServer } from '../e2e/support/server.ts'
import { startGateway } from './support/gateway.ts'

const token = 'token-of-the-shop-7f3a'
const agents = { 'key-of-mia-19c2': 'mia', 'key-of-tom-88ab': 'tom' }
const eva = 'eva.janssen@example.com'

const sample = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../lib/sources/presets/bigcommerce/samples/${name}.json`, import.meta.url),
      'utf8',
    ),
  ) as { payload: unknown }

let api: TestServer
let gateway: Awaited<ReturnType<typeof startGateway>>

beforeAll(async () => {
  const answer = (name: string) => ({
    json: sample(name).payload,
    headers: { 'set-cookie': 'session=of-the-shop' },
  })
  api = await serve({
    'GET /stores/abc123/v3/customers': answer('customers'),
    'GET /stores/abc123/v2/orders': answer('orders'),
    'GET /stores/abc123/v2/orders/100/products': answer('products'),
    'GET /stores/abc123/v2/orders/100/shipments': answer('shipments'),
    '/*': { json: 'the gateway has let through what it should not' },
  })
  gateway = await startGateway({ api: api.origin, token, agents })
})
afterAll(async () => {
  await gateway?.stop()
  await api?.stop()
})

const ask = (path: string, init: RequestInit = {}, key = 'key-of-mia-19c2') =>
  fetch(gateway.origin + path, { ...init, headers: { 'x-auth-token': key, ...init.headers } })
const arrived = () => api.requests.splice(0)

describe('the documented gateway', () => {
  test('puts the shop’s token in the place of the agent’s key, and the preset works through it unchanged', async () => {
    const replies: string[] = []
    const engine = createEngine({
      transport: async (request) => {
        const response = await fetch(request)
        const text = await response.clone().text()
        replies.push(JSON.stringify([...response.headers]) + text)
        return response
      },
      now: () => new Date(),
      credentials: async () => ({ token: 'key-of-mia-19c2' }),
      tokens: { get: async () => undefined, set: async () => {}, remove: async () => {} },
      mayReach: async () => true,
    })
    const source = {
      id: 'shop',
      label: 'Shop',
      baseUrl: gateway.origin,
      settings: {},
      definition: preset.definition,
    }
    const answer = await engine(source, { email: 'janedoe@example.com' })
    expect(answer).toMatchObject({ ok: true, value: { records: { orders: [{ number: '100' }] } } })
    const requests = arrived()
    expect(requests.map(({ path }) => path.split('?')[0]?.replace('/stores/abc123', '')).sort()).toEqual([
      '/v2/orders',
      '/v2/orders/100/products',
      '/v2/orders/100/shipments',
      '/v3/customers',
    ])
    for (const { headers } of requests) {
      expect(headers['x-auth-token']).toBe(token)
      expect(JSON.stringify(headers)).not.toContain('key-of-mia')
    }
    expect(replies.length).toBeGreaterThan(1)
    expect(replies.join('')).not.toContain(token)
    expect(replies.join('')).not.toContain('of-the-shop')
  })

  test.each([
    ['without a key', '/v2/orders', {}, '', 401],
    ['with a key that nobody has', '/v2/orders', {}, 'guessed', 401],
    ['with the shop’s own token', '/v2/orders', {}, token, 401],
    ['that writes', '/v2/orders', { method: 'POST', body: '{}' }, undefined, 405],
    ['that deletes', '/v2/orders/7/products', { method: 'DELETE' }, undefined, 405],
    ['for another path', '/v2/store', {}, undefined, 404],
    ['for more than the path', '/v3/customers/export', {}, undefined, 404],
    ['that climbs', '/v2/orders/../store', {}, undefined, 404],
    ['that climbs in disguise', '/v2/orders/%2e%2e/store', {}, undefined, 404],
    ['for an order that is no number', '/v2/orders/7%2f..%2fx/products', {}, undefined, 404],
  ])('turns away a request %s', async (_, path, init, key, status) => {
    expect((await ask(path, init, key)).status).toBe(status)
    expect(arrived()).toEqual([])
  })

  test('passes on neither cookies nor who asks', async () => {
    const headers = {
      cookie: 'a=b',
      authorization: 'Bearer x',
      origin: 'chrome-extension://abc',
      referer: 'https://x',
    }
    await ask('/v2/orders?email=x', { headers })
    const [request] = arrived()
    for (const name of Object.keys(headers)) expect(request?.headers[name], name).toBeUndefined()
  })

  test('writes down who asked for what, and no customer, no key and no token', async () => {
    await ask(`/v2/orders?email=${encodeURIComponent(eva)}`)
    await api.stop()
    await ask(`/v2/orders?email=${encodeURIComponent(eva)}`, {}, 'key-of-tom-88ab')
    await api.start()
    const logs = gateway.logs()
    expect(logs).toMatch(/agent="mia" GET "\/stores\/abc123\/v2\/orders" 200/)
    expect(logs).toMatch(/agent="tom" GET "\/stores\/abc123\/v2\/orders" 502/)
    for (const secret of ['eva', 'email', token, ...Object.keys(agents)]) expect(logs).not.toContain(secret)
  })

  test('slows down a key that asks much more than a person', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 120 }, async () => (await ask('/v2/orders', {}, 'key-of-tom-88ab')).status),
    )
    expect(statuses).toContain(429)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(40)
    arrived()
  })

  test('forgets an agent who has left, without touching the others', async () => {
    gateway.reload({ 'key-of-mia-19c2': 'mia' })
    await expect.poll(async () => (await ask('/v2/orders', {}, 'key-of-tom-88ab')).status).toBe(401)
    expect((await ask('/v2/orders')).status).toBe(200)
  })
})
