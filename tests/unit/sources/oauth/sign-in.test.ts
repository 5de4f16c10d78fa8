import { describe, expect, it } from 'vitest'
import { redirectUrl } from './fake-identity.ts'
import { oauthWorld, sourceWith } from './signed-in.ts'

describe('signing in', () => {
  it('at a real authorization server gives a token that the API takes', async () => {
    const { oauth, source, ask, server, identity } = await oauthWorld()
    expect(await ask()).toMatchObject({ failure: { kind: 'credential-missing', sourceId: 'erp' } })
    expect(await oauth.signIn(source)).toEqual({ ok: true, value: null })
    expect(await ask()).toMatchObject({ ok: true })
    expect(server.tokenRequests).toEqual([{ grant: 'authorization_code', status: 200 }])
    const asked = new URL(identity.opened[0]?.url ?? '').searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'baton',
      redirect_uri: redirectUrl,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  it('opens one window, however often the agent clicks', async () => {
    const { oauth, source, identity } = await oauthWorld()
    await Promise.all([oauth.signIn(source), oauth.signIn(source), oauth.signIn(source)])
    expect(identity.opened).toHaveLength(1)
  })

  it.each([
    ['the agent closes the window', 'close', 'closed'],
    ['the agent declines', 'no', 'access_denied'],
  ] as const)('says why not when %s', async (_, answer, reason) => {
    const { oauth, source, identity, ask } = await oauthWorld()
    identity.answer = answer
    expect(await oauth.signIn(source)).toMatchObject({
      failure: { kind: 'sign-in', reason, sourceId: 'erp', mender: 'agent' },
    })
    expect(await ask()).toMatchObject({ failure: { kind: 'credential-missing' } })
  })

  it('says that the server is not there', async () => {
    const { oauth, source, server } = await oauthWorld()
    await server.stop()
    expect(await oauth.signIn(source)).toMatchObject({ failure: { kind: 'unreachable' } })
  })

  it('asks nothing of a token endpoint that the browser does not allow', async () => {
    const { oauth, source, server, identity } = await oauthWorld({ mayReach: async () => false })
    const failure = { kind: 'permission-missing', origin: server.origin }
    expect(await oauth.signIn(source)).toMatchObject({ failure })
    expect(identity.opened).toEqual([])
  })

  it.each(['http://erp.example.com/token', 'ftp://erp.example.com/', 'https://me:pw@erp.example.com/token'])(
    'does not send a code to %s',
    async (tokenUrl) => {
      const { oauth, server, identity } = await oauthWorld()
      expect(await oauth.signIn(sourceWith(server.origin, { tokenUrl }))).toMatchObject({
        failure: { kind: 'bad-response', problem: 'wrong-shape', fields: [{ path: 'auth' }] },
      })
      expect(identity.opened).toEqual([])
    },
  )

  it.each([
    ['/{{settings.nobody}}/token', 'an OAuth address needs a value for settings.nobody'],
    ['/{{settings.client}}/token', 'a value would lead to another address'],
  ])('says what is wrong with the values of %s', async (tokenUrl, problem) => {
    const { oauth, server } = await oauthWorld()
    const source = { ...sourceWith(server.origin, { tokenUrl }), settings: { client: '..' } }
    expect(await oauth.signIn(source)).toMatchObject({ failure: { fields: [{ path: 'auth', problem }] } })
  })

  it('takes addresses as paths of the source too', async () => {
    const { oauth, server } = await oauthWorld()
    const source = {
      ...sourceWith(server.origin, { authorizationUrl: '/auth', tokenUrl: 'token' }),
      baseUrl: server.origin,
    }
    expect(await oauth.signIn(source)).toEqual({ ok: true, value: null })
  })
})

describe('an answer that is not the one to our question', () => {
  const change = (name: string, value: string | undefined) => (url: string) => {
    const changed = new URL(url)
    if (value === undefined) changed.searchParams.delete(name)
    else changed.searchParams.set(name, value)
    return changed.href
  }

  it.each([
    ['another state', change('state', 'of somebody else')],
    ['no state', change('state', undefined)],
    ['another issuer', change('iss', 'https://thief.example.org')],
    ['no code', change('code', undefined)],
    ['a code twice', (url: string) => `${url}&code=another`],
  ])('is refused: %s', async (_, tamper) => {
    const { oauth, source, identity, server } = await oauthWorld()
    identity.tamper = tamper
    expect(await oauth.signIn(source)).toMatchObject({
      failure: { kind: 'sign-in', reason: 'invalid_response' },
    })
    expect(server.tokenRequests).toEqual([])
  })

  it('is refused by the server where the code is another', async () => {
    const { oauth, source, identity } = await oauthWorld()
    identity.tamper = change('code', 'stolen')
    expect(await oauth.signIn(source)).toMatchObject({
      failure: { kind: 'sign-in', reason: 'invalid_grant' },
    })
  })

  it('is refused where the config names another issuer', async () => {
    const { oauth, server } = await oauthWorld()
    expect(await oauth.signIn(sourceWith(server.origin, { issuer: server.origin }))).toMatchObject({
      ok: true,
    })
    expect(
      await oauth.signIn(sourceWith(server.origin, { issuer: 'https://other.example.com' })),
    ).toMatchObject({
      failure: { kind: 'sign-in', reason: 'invalid_response' },
    })
  })

  it('shows no more of the server’s word than a short code', async () => {
    const { oauth, source, identity } = await oauthWorld()
    identity.tamper = (url) => change('error', 'Ünsinn\n'.repeat(50))(change('code', undefined)(url))
    expect(await oauth.signIn(source)).toMatchObject({
      failure: { kind: 'sign-in', reason: 'unknown_error' },
    })
  })
})
