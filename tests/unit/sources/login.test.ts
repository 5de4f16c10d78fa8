import { expect, it } from 'vitest'
import type { Behaviour } from '../../e2e/support/behaviour.ts'
import type { SeenRequest } from '../../e2e/support/server.ts'
import { memoryTokens, sourceOf, testEngine } from './support/engine.ts'
import { context } from './support/stages.ts'
import { testServer } from './support/test-server.ts'

const isLogin = ({ body }: SeenRequest) => body.includes('mutation')
const found: Behaviour = { json: { data: { customers: { items: [] } } } }
const forbidden: Behaviour = { json: { errors: [{ extensions: { code: 'FORBIDDEN' } }], data: null } }

/** A Vendure that gives token after token, and takes those that `accepts` says. */
async function shop(accepts: (token: string) => boolean) {
  let given = 0
  const login = (): Behaviour => ({
    headers: { 'vendure-auth-token': `token-${++given}` },
    json: { data: { login: { __typename: 'CurrentUser' } } },
  })
  const server = await testServer({
    '*': (request) => {
      if (isLogin(request)) return login()
      return accepts(String(request.headers.authorization).replace('Bearer ', '')) ? found : forbidden
    },
  })
  const steps = () =>
    server.requests.map((request) =>
      isLogin(request) ? 'login' : `ask with ${request.headers.authorization}`,
    )
  return { source: sourceOf('vendure', server.origin), steps, server }
}

it('logs in once and keeps the token for the next ticket', async () => {
  const { source, steps } = await shop(() => true)
  const run = testEngine()
  await run(source, context)
  await run(source, { ...context, email: 'omar.haddad@example.com' })
  expect(steps()).toEqual(['login', 'ask with Bearer token-1', 'ask with Bearer token-1'])
})

it('logs in once more when the token has run out', async () => {
  const { source, steps } = await shop((token) => token !== 'token-0')
  const tokens = memoryTokens({ [source.id]: { token: 'token-0' } })
  expect(await testEngine({ tokens })(source, context)).toMatchObject({ ok: true })
  expect(steps()).toEqual(['ask with Bearer token-0', 'login', 'ask with Bearer token-1'])
  expect(await tokens.get(source.id)).toEqual({ token: 'token-1' })
})

it('logs in once more and only once when no token is accepted', async () => {
  const { source, steps } = await shop(() => false)
  const tokens = memoryTokens({ [source.id]: { token: 'token-0' } })
  expect(await testEngine({ tokens })(source, context)).toMatchObject({
    ok: false,
    failure: { kind: 'unauthorized' },
  })
  expect(steps()).toEqual(['ask with Bearer token-0', 'login', 'ask with Bearer token-1'])
})

it('does not log in again for another failure than a refused token', async () => {
  const server = await testServer({ '*': { status: 500 } })
  const source = sourceOf('vendure', server.origin)
  const tokens = memoryTokens({ [source.id]: { token: 'token-0' } })
  await testEngine({ tokens })(source, context)
  expect(server.requests).toHaveLength(1)
  expect(await tokens.get(source.id)).toEqual({ token: 'token-0' })
})

it('a refused log-in is not tried again by itself, and keeps nothing', async () => {
  const refused = { json: { data: { login: { __typename: 'InvalidCredentialsError' } } } }
  const server = await testServer({ '*': refused })
  const source = sourceOf('vendure', server.origin)
  const tokens = memoryTokens()
  expect(await testEngine({ tokens })(source, context)).toMatchObject({ failure: { kind: 'unauthorized' } })
  expect(server.requests).toHaveLength(1)
  expect(await tokens.get(source.id)).toBeUndefined()
})

it('tickets that are opened at once log in once, also through engines of their own', async () => {
  const { source, steps } = await shop(() => true)
  const tokens = memoryTokens()
  const emails = ['eva.janssen@example.com', 'omar.haddad@example.com', 'lena.fischer@example.org']
  const results = await Promise.all(emails.map((email) => testEngine({ tokens })(source, { email })))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(steps().filter((step) => step === 'login')).toHaveLength(1)
})

it('a token that runs out under several tickets is renewed once', async () => {
  const { source, steps } = await shop((token) => token !== 'token-0')
  const tokens = memoryTokens({ [source.id]: { token: 'token-0' } })
  const emails = ['eva.janssen@example.com', 'omar.haddad@example.com', 'lena.fischer@example.org']
  const results = await Promise.all(emails.map((email) => testEngine({ tokens })(source, { email })))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(steps().filter((step) => step === 'login')).toHaveLength(1)
})

it('two sources of one system log in each with what was entered for it', async () => {
  const { source, steps } = await shop(() => true)
  const tokens = memoryTokens()
  const run = testEngine({ tokens })
  await Promise.all([run(source, context), run({ ...source, id: 'other' }, context)])
  expect(steps().filter((step) => step === 'login')).toHaveLength(2)
})

it('Tryton: user, number and session go into one header, by the bytes of UTF-8', async () => {
  const results: Record<string, unknown> = {
    'common.db.login': [7, 'sess'],
    'model.res.user.get_preferences': {},
  }
  const server = await testServer({
    '*': ({ body }) => ({ json: { id: 1, result: results[JSON.parse(body).method] ?? [] } }),
  })
  const credentials = async () => ({ username: 'änna€', password: 'p' })
  await testEngine({ credentials })(sourceOf('tryton', `${server.origin}/shop`), context)
  const [login, ...others] = server.requests
  expect(login?.headers.authorization).toBeUndefined()
  expect(JSON.parse(login?.body ?? '').params).toEqual(['änna€', { password: 'p' }, 'en'])
  const session = `Session ${Buffer.from('änna€:7:sess', 'utf8').toString('base64')}`
  expect(others.map(({ headers }) => headers.authorization)).toEqual([session, session, session])
  expect(server.requests.every(({ path }) => path === '/shop/')).toBe(true)
})
