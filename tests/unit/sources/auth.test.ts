import { expect, it } from 'vitest'
import type { Auth } from '#lib/contract/source.ts'
import type { Credentials } from '#lib/sources/credentials.ts'
import { plainSource, secret, testEngine, webTransport } from './support/engine.ts'
import { testServer } from './support/test-server.ts'

const good = { '*': { json: { id: '1' } } }
const entered = { username: 'änna', password: 'p:ß', token: 'tok-1' }

/** The headers that a source with this way of signing in sends, and the mode of its cookies. */
async function requestWith(auth: Auth, credentials: Credentials = entered) {
  const server = await testServer(good)
  const modes: RequestCredentials[] = []
  const run = testEngine({
    credentials: async () => credentials,
    transport: (request) => {
      modes.push(request.credentials)
      return webTransport(request)
    },
  })
  const result = await run(plainSource(server.origin, { auth }), {})
  return { result, headers: server.requests[0]?.headers, modes }
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

it.each<{ auth: Auth; headers: Record<string, string> }>([
  { auth: { kind: 'basic' }, headers: { authorization: `Basic ${base64('änna:p:ß')}` } },
  { auth: { kind: 'bearer' }, headers: { authorization: 'Bearer tok-1' } },
  { auth: { kind: 'api-key', in: 'header', name: 'X-Api-Key' }, headers: { 'x-api-key': 'tok-1' } },
  {
    auth: { kind: 'api-key', in: 'header', name: 'Authorization', prefix: 'Klaviyo-API-Key ' },
    headers: { authorization: 'Klaviyo-API-Key tok-1' },
  },
])('$auth.kind sends its header and no cookie', async ({ auth, headers }) => {
  const seen = await requestWith(auth)
  expect(seen.headers).toMatchObject(headers)
  expect(seen.modes).toEqual(['omit'])
})

it.each<Auth>([{ kind: 'none' }, { kind: 'helpdesk-session' }])(
  '$kind sends no credentials',
  async (auth) => {
    const { headers } = await requestWith(auth)
    expect(headers).not.toHaveProperty('authorization')
    expect(JSON.stringify(headers)).not.toContain('tok-1')
  },
)

it('the cookie of the browser goes with the helpdesk’s own session alone', async () => {
  expect((await requestWith({ kind: 'helpdesk-session' })).modes).toEqual(['include'])
  expect((await requestWith({ kind: 'none' })).modes).toEqual(['omit'])
})

it('a source whose credentials are not entered asks nobody, and the agent can mend it', async () => {
  const server = await testServer(good)
  const run = testEngine({ credentials: async () => undefined })
  expect(await run(plainSource(server.origin, { auth: { kind: 'bearer' } }), {})).toMatchObject({
    ok: false,
    failure: { kind: 'credential-missing', mender: 'agent', sourceId: 'plain' },
  })
  expect(server.requests).toEqual([])
})

it('credentials are asked for with the origin of the source, and stay with the origin they were entered for', async () => {
  const server = await testServer(good)
  const asked: string[][] = []
  const enteredFor = async (sourceId: string, origin: string) => {
    asked.push([sourceId, origin])
    return origin === 'https://shop.example.com' ? { token: secret } : undefined
  }
  const run = testEngine({ credentials: enteredFor })
  const result = await run(plainSource(`${server.origin}/shop/`, { auth: { kind: 'bearer' } }), {})
  expect(result).toMatchObject({ ok: false, failure: { kind: 'credential-missing' } })
  expect(asked).toEqual([['plain', server.origin]])
  expect(server.requests).toEqual([])
})

it('a source that needs no credentials does not ask for them', async () => {
  const server = await testServer(good)
  const run = testEngine({ credentials: () => Promise.reject(new Error('not to be read')) })
  expect(await run(plainSource(server.origin, { auth: { kind: 'helpdesk-session' } }), {})).toMatchObject({
    ok: true,
  })
})

it('a host that the browser does not allow is not asked', async () => {
  const server = await testServer(good)
  const result = await testEngine({ mayReach: async () => false })(plainSource(server.origin), {})
  expect(result).toMatchObject({
    ok: false,
    failure: { kind: 'permission-missing', origin: server.origin, mender: 'agent' },
  })
  expect(server.requests).toEqual([])
})

it.each([
  { what: 'a typographic quote', token: '“abc”' },
  { what: 'an invisible character', token: 'abc\u200b' },
])('a token pasted with $what counts as wrong, not as a system that is down', async ({ token }) => {
  const { result, headers } = await requestWith({ kind: 'bearer' }, { token })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized', mender: 'agent' } })
  expect(headers).toBeUndefined()
})

it('a line break in a token cannot begin a second header', async () => {
  const { result, headers } = await requestWith({ kind: 'bearer' }, { token: 'abc\r\nx-evil: 1' })
  expect(result).toMatchObject({ ok: false })
  expect(headers).toBeUndefined()
  expect(JSON.stringify(result)).not.toContain('evil')
})
