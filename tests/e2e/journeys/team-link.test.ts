import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignedConfig } from '#lib/contract/signed-config.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { teamLinkText } from '#lib/contract/team-link.ts'
import type { Page } from '../drivers/driver.ts'
import { ask, failureOf, stateAfter } from '../stage/options-calls.ts'
import { browserForTest, serverForTest } from '../support/browser.ts'

declare const chrome: { permissions: { request(wanted: object): Promise<boolean> } }

const passphrase = 'correct horse battery staple'
const hosts = { allowedHosts: ['http://127.0.0.1/*'] }
const named = (name: string): TeamConfig => ({
  schema: 'baton.team-config/2',
  name,
  helpdesks: [{ id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' }],
  sources: [{ id: 'shop', label: 'Shop', preset: 'vendure', baseUrl: 'https://shop.example.com' }],
})

test('a lead signs, agents follow, and nobody else can change what they get', async () => {
  const lead = await leadsReleases()
  const server = await serverForTest({})
  const publish = (text: string) =>
    server.setBehaviour('/baton.json', ({ headers }) => {
      const etag = `"${createHash('sha256').update(text).digest('hex')}"`
      return headers['if-none-match'] === etag ? { status: 304 } : { text, headers: { etag } }
    })
  const link = (group: 'everyone' | 'pilot') =>
    teamLinkText({ url: `${server.origin}/baton.json`, publicKey: lead.publicKey, group })
  const browser = await browserForTest(hosts)
  const agent = await browser.openExtensionPage('options.html')
  const refreshed = () => stateAfter(agent, 'refreshLink')

  // The link's own host has to be allowed first.
  publish(lead.second)
  const asked = await stateAfter(agent, 'joinTeam', { link: link('everyone') })
  expect(asked).toMatchObject({ origin: 'none', link: { problem: 'permission-missing' } })
  expect(asked.missingHosts).toEqual(['http://127.0.0.1/*'])
  await allowLoopback(agent)
  const arrived = async () => (await stateAfter(agent, 'hostsChanged')).origin
  await expect.poll(arrived, { timeout: 20_000 }).toBe('link')

  // The pilot gets the second release first.
  expect(await refreshed()).toMatchObject({ active: named('First'), link: { version: 1 } })
  const pilot = await stateAfter(agent, 'joinTeam', { link: link('pilot') })
  expect(pilot).toMatchObject({ active: named('Second'), link: { version: 2, note: 'Second for pilot' } })

  // It is not changed on this device.
  const text = JSON.stringify(named('Mine'))
  expect(await failureOf(agent, 'importConfig', { text })).toMatchObject({ kind: 'bad-call', mender: 'lead' })

  // Somebody changes the document on the server; somebody serves the old one, rightly signed.
  publish(lead.second.replaceAll('shop.example.com', 'evil.example.com'))
  expect(await refreshed()).toMatchObject({ active: named('Second'), link: { problem: 'bad-signature' } })
  publish(lead.first)
  expect(await refreshed()).toMatchObject({ active: named('Second'), link: { problem: 'older-version' } })

  // The server is down and the browser is closed in between: the last good config is still there.
  await server.stop()
  await browser.restart()
  const again = await browser.openExtensionPage('options.html')
  expect(await stateAfter(again, 'refreshLink')).toMatchObject({
    origin: 'link',
    active: named('Second'),
    link: { problem: 'unreachable', version: 2 },
  })

  // A roll-back is a new release of the old config.
  await server.start()
  publish(lead.rolledBack)
  const back = await stateAfter(again, 'refreshLink')
  expect(back).toMatchObject({ active: named('First'), link: { version: 3, note: 'First for everyone' } })
  expect(back.link).not.toHaveProperty('problem')
  expect(await stateAfter(again, 'leaveTeam')).toMatchObject({ origin: 'local', active: named('First') })
})

/** What a lead's browser has signed: the first release for everyone, a second for the pilot, and the way back. */
async function leadsReleases() {
  const browser = await browserForTest()
  const page = await browser.openExtensionPage('options.html')
  const { publishing } = await stateAfter(page, 'createPublishingKey', { passphrase })
  const sign = async (group: 'everyone' | 'pilot', name: string, document?: string) => {
    const args = { passphrase, group, note: `${name} for ${group}`, ...(document && { document }) }
    return (await ask<{ text: string }>(page, 'signRelease', args)).text
  }
  await stateAfter(page, 'importConfig', { text: JSON.stringify(named('First')) })
  const first = await sign('everyone', 'First')
  await browser.killWorker()
  await stateAfter(page, 'importConfig', { text: JSON.stringify(named('Second')) })
  const second = await sign('pilot', 'Second', first)
  const before = (await stateAfter(page, 'state')).history[1]
  await stateAfter(page, 'restore', { id: before?.id })
  const rolledBack = await sign('everyone', 'First', second)
  const versions = (text: string) => (JSON.parse(text) as SignedConfig).releases.map(({ version }) => version)
  expect([first, second, rolledBack].map(versions)).toEqual([[1], [2, 1], [3, 2]])
  return { publicKey: publishing?.publicKey ?? '', first, second, rolledBack }
}

async function allowLoopback(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.id = 'allow-loopback'
    button.textContent = 'Allow'
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9'
    button.onclick = () => void chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })
    document.body.append(button)
  })
  await page.click('#allow-loopback')
}
