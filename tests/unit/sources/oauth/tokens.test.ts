import { describe, expect, it } from 'vitest'
import { oauthWorld, sourceWith } from './signed-in.ts'

const hour = 3_600_000
const refreshes = (requests: { grant: string; status: number }[]) =>
  requests.filter(({ grant }) => grant === 'refresh_token').map(({ status }) => status)

async function signedIn() {
  const world = await oauthWorld()
  await world.oauth.signIn(world.source)
  return world
}

describe('an access token', () => {
  it('serves until it is about to end, and then there is exactly one refresh for all who ask', async () => {
    const { ask, server, clock } = await signedIn()
    clock.aheadMs = hour - 70_000
    expect(await ask()).toMatchObject({ ok: true })
    expect(refreshes(server.tokenRequests)).toEqual([])
    clock.aheadMs = hour - 50_000
    const answers = await Promise.all(Array.from({ length: 8 }, ask))
    expect(answers.map(({ ok }) => ok)).toEqual(Array(8).fill(true))
    expect(refreshes(server.tokenRequests)).toEqual([200])
  })

  it('that the API turns down before its time is refreshed once for all', async () => {
    const { ask, server } = await signedIn()
    server.forget('AccessToken')
    const answers = await Promise.all(Array.from({ length: 5 }, ask))
    expect(answers.map(({ ok }) => ok)).toEqual(Array(5).fill(true))
    expect(refreshes(server.tokenRequests)).toEqual([200])
  })

  it('can be refreshed again and again, with a new refresh token each time', async () => {
    const { ask, server, signIns } = await signedIn()
    const used = new Set<string | undefined>()
    for (let round = 0; round < 4; round += 1) {
      used.add(signIns.kept.get('erp')?.tokens?.refreshToken)
      server.forget('AccessToken')
      expect(await ask()).toMatchObject({ ok: true })
    }
    expect(used.size).toBe(4)
    expect(refreshes(server.tokenRequests)).toEqual([200, 200, 200, 200])
  })

  it('is for its own API, client and token endpoint: a config that changes one gets none', async () => {
    const { oauth, server } = await signedIn()
    const other = await oauthWorld()
    for (const source of [
      { ...sourceWith(server.origin), baseUrl: 'https://thief.example.org' },
      sourceWith(server.origin, { tokenUrl: `${other.server.origin}/token` }),
      sourceWith(server.origin, { clientId: 'another' }),
    ]) {
      await expect(oauth.accessToken(source, {})).rejects.toMatchObject({
        failure: { kind: 'credential-missing' },
      })
    }
    expect(other.server.tokenRequests).toEqual([])
  })
})

describe('a refresh that is refused', () => {
  it('is made good by signing in again without a window, where the server’s session allows it', async () => {
    const { ask, server, identity } = await signedIn()
    server.forget('AccessToken', 'RefreshToken')
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(identity.opened.map(({ interactive }) => interactive)).toEqual([true, false])
    expect(new URL(identity.opened[1]?.url ?? '').searchParams.get('prompt')).toBe('none')
  })

  it('ends the sign-in where it does not, and asks nobody again until the agent signs in', async () => {
    const { ask, oauth, source, server, identity } = await signedIn()
    server.forget('AccessToken', 'RefreshToken', 'Session', 'Grant')
    identity.forgetCookies()
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await ask()).toMatchObject({ failure: { kind: 'unauthorized', mender: 'agent' } })
    }
    expect(refreshes(server.tokenRequests)).toEqual([400])
    expect(identity.opened.map(({ interactive }) => interactive)).toEqual([true, false])
    await oauth.signIn(source)
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('by a server that is down ends nothing', async () => {
    const world = await oauthWorld({
      transport: async () => new Response('', { status: 503 }),
    })
    const { oauth, source, signIns, server, identity } = world
    const place = { origin: server.origin, tokenUrl: `${server.origin}/token`, clientId: 'baton' }
    const tokens = { accessToken: 'old', refreshToken: 'kept', expiresAt: 0 }
    await signIns.store.signedIn('erp', place, tokens)
    await expect(oauth.accessToken(source, {})).rejects.toMatchObject({
      failure: { kind: 'bad-response', problem: 'server-error' },
    })
    expect(signIns.kept.get('erp')?.tokens).toEqual(tokens)
    expect(identity.opened).toEqual([])
  })

  it('leaves nothing behind of a sign-in that was removed while it was under way', async () => {
    const { oauth, source, server, signIns, ask } = await signedIn()
    server.forget('AccessToken')
    const asking = ask()
    signIns.kept.clear()
    await asking
    expect(signIns.kept.size).toBe(0)
    await expect(oauth.accessToken(source, {})).rejects.toMatchObject({
      failure: { kind: 'credential-missing' },
    })
  })
})

describe('a new session of the browser, which has no tokens any more', () => {
  it('signs in again without a window, because the agent has signed in here before', async () => {
    const { ask, signIns, identity, server } = await signedIn()
    const kept = signIns.kept.get('erp')
    if (kept) signIns.kept.set('erp', { place: kept.place })
    expect(await ask()).toMatchObject({ ok: true })
    expect(identity.opened.map(({ interactive }) => interactive)).toEqual([true, false])
    expect(server.tokenRequests.map(({ grant }) => grant)).toEqual([
      'authorization_code',
      'authorization_code',
    ])
  })
})
