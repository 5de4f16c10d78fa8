import { expect, test } from 'vitest'
import { panelData } from '../hostile/desk/panel.ts'
import { failureOf, stateAfter } from '../stage/options-calls.ts'
import { allowByClick } from '../support/allow-hosts.ts'
import { fillIn, oauthWorld } from './world.ts'

const passphrase = 'correct horse battery'
type World = Awaited<ReturnType<typeof oauthWorld>>

async function signIn({ browser, options, source }: World) {
  const signedIn = stateAfter(options, 'signIn', { source })
  await fillIn(browser)
  return signedIn
}

/** Opens a ticket in a tab of its own: what the ERP had for it, or the kind of its failure. */
async function ticket({ browser, desk }: World): Promise<string> {
  const { id, url } = desk.ticket()
  const page = await browser.openPage(url)
  const { sources } = JSON.parse(await panelData(await page.panel(), id)) as {
    sources: { sourceId: string; state: string; failure?: { kind: string } }[]
  }
  const erp = sources.find(({ sourceId }) => sourceId === 'erp')
  return erp?.failure?.kind ?? erp?.state ?? 'not asked'
}

const refreshes = ({ server }: World) =>
  server.tokenRequests.filter(({ grant }) => grant === 'refresh_token').map(({ status }) => status)

test('an agent signs in at a real authorization server, and tickets are asked with the token', async () => {
  const world = await oauthWorld()
  const { options, server } = world
  expect(await ticket(world)).toBe('credential-missing')
  const { credentials } = await signIn(world)
  expect(credentials).toEqual([{ sourceId: 'erp', origin: server.origin }])
  expect(await ticket(world)).toBe('fresh')
  expect(server.seenTokens.length).toBeGreaterThan(0)
  // The tokens are the worker's alone.
  const state = JSON.stringify(await stateAfter(options, 'state'))
  for (const token of server.seenTokens) expect(state).not.toContain(token)
})

test('tokens that have run out are refreshed once for all tickets, and a refused refresh asks the agent to sign in', async () => {
  const world = await oauthWorld()
  const { server } = world
  server.accessTokenSeconds = 1
  await signIn(world)
  const until = Date.now() + 1000
  server.accessTokenSeconds = 3600
  await expect.poll(() => Date.now() > until, { timeout: 5000 }).toBe(true)
  expect(await Promise.all([ticket(world), ticket(world), ticket(world)])).toEqual([
    'fresh',
    'fresh',
    'fresh',
  ])
  expect(refreshes(world)).toEqual([200])

  server.forget('AccessToken', 'RefreshToken', 'Session', 'Grant')
  expect(await ticket(world)).toBe('unauthorized')
  expect(refreshes(world)).toEqual([200, 400])
  expect(await ticket(world)).toBe('unauthorized')
  expect(refreshes(world)).toEqual([200, 400])
  expect((await stateAfter(world.options, 'state')).credentials).toEqual([])
  await signIn(world)
  expect(await ticket(world)).toBe('fresh')
})

test('a sign-in that the agent declines says so in the server’s own word', async () => {
  const { browser, options, source } = await oauthWorld()
  const refused = failureOf(options, 'signIn', { source })
  await fillIn(browser, 'no')
  expect(await refused).toMatchObject({ kind: 'sign-in', reason: 'access_denied', sourceId: 'erp' })
})

test('a window that the agent closes is a sign-in that was not finished', async () => {
  const { browser, options, source } = await oauthWorld()
  const closed = failureOf(options, 'signIn', { source })
  await (await browser.openedPage('/interaction/')).close()
  expect(await closed).toMatchObject({ kind: 'sign-in', reason: 'closed' })
})

test('after a restart of the browser a locked keyring still has the sign-in, behind its passphrase', async () => {
  const world = await oauthWorld()
  await signIn(world)
  await stateAfter(world.options, 'setKeyring', { mode: 'locked', passphrase })
  await world.browser.restart()
  const options = await world.browser.openExtensionPage('options.html')
  await allowByClick(options)
  expect((await stateAfter(options, 'state')).keyring).toMatchObject({ mode: 'locked', locked: true })
  expect(await ticket(world)).toBe('locked')
  await stateAfter(options, 'unlock', { passphrase })
  expect(await ticket(world)).toBe('fresh')
  expect(world.server.tokenRequests).toEqual([{ grant: 'authorization_code', status: 200 }])
})
