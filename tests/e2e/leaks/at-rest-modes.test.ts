import { expect, test } from 'vitest'
import type { Browser } from '../drivers/driver.ts'
import { canariesOf, randomWord } from '../hostile/desk/customer.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { canariesIn, panelData } from '../hostile/desk/panel.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { allowByClick, loopback } from '../support/allow-hosts.ts'
import { browserForTest } from '../support/browser.ts'
import { keysOf, localStorageOf, openedVault, sessionStorageOf } from './at-rest/keys.ts'
import { searchProfile } from './at-rest/profile.ts'

type Desk = Awaited<ReturnType<typeof openDesk>>
const passphrase = randomWord()

/** A desk whose keyring may lie in any mode, with its credentials entered. */
async function world() {
  const browser = await browserForTest({ allowedHosts: [loopback] })
  const desk = await openDesk()
  const options = await browser.openExtensionPage('options.html')
  const security = { keyrings: ['session', 'locked', 'device'] }
  await stateAfter(options, 'importConfig', { text: JSON.stringify({ ...desk.config(), security }) })
  await allowByClick(options)
  await stateAfter(options, 'hostsChanged')
  const { botToken, username, password } = desk.secrets
  const enter = (sourceId: string, fields: object) =>
    stateAfter(options, 'saveCredential', { sourceId, origin: desk.systems.origin, fields })
  await enter('bot', { token: botToken })
  await enter('shop', { username, password })
  return { browser, desk, options }
}

/** Opens a ticket until the panel has everything of its customer, who is given back. */
async function work(browser: Browser, desk: Desk) {
  const { id, url, customer } = desk.ticket()
  const page = await browser.openPage(url)
  expect(canariesIn(await panelData(await page.panel(), id), customer)).toEqual(Object.keys(customer))
  return { id, url, customer }
}

test('a locked keyring leaves only its wrapped key on the disk, and what was kept is there after the unlock', async () => {
  const { browser, desk, options } = await world()
  try {
    await stateAfter(options, 'setKeyring', { mode: 'locked', passphrase })
    const { id, url, customer } = await work(browser, desk)
    const [session, local] = [await sessionStorageOf(options), await localStorageOf(options)]
    // What is searched for is really what the extension uses.
    const used = openedVault(session, local)
    for (const secret of Object.values(desk.secrets)) expect(used).toContain(secret)
    const wanted = { ...canariesOf(customer), ...desk.secrets, ...keysOf(session), passphrase }
    expect(searchProfile(browser.profileDir, wanted), 'while the browser runs').toEqual([])

    await browser.restart()
    expect(searchProfile(browser.profileDir, wanted), 'after its end').toEqual([])
    const again = await browser.openExtensionPage('options.html')
    expect(await sessionStorageOf(again)).not.toHaveProperty('keyring')
    // The systems are down: what is shown from here on was kept.
    await desk.systems.stop()
    await allowByClick(again)
    await stateAfter(again, 'hostsChanged')
    const locked = await browser.openPage(url)
    const shown = JSON.parse(await panelData(await locked.panel(), id))
    expect(shown.cache).toBe('locked')
    expect(canariesIn(JSON.stringify(shown), customer)).not.toContain('summary')
    await locked.close()
    await stateAfter(again, 'unlock', { passphrase })
    const page = await browser.openPage(url)
    expect(canariesIn(await panelData(await page.panel(), id), customer)).toEqual(Object.keys(customer))
    expect(searchProfile(browser.profileDir, wanted), 'after the unlock').toEqual([])
  } finally {
    await desk.close()
  }
})

test('in device mode the same search finds the key: it protects nothing against someone who has the disk', async () => {
  const { browser, desk, options } = await world()
  try {
    await stateAfter(options, 'setKeyring', { mode: 'device' })
    await work(browser, desk)
    const local = await localStorageOf(options)
    const wanted = { ...desk.secrets, 'raw key': keysOf(local)['raw key'] ?? '' }
    await browser.restart()
    const found = searchProfile(browser.profileDir, wanted).map((line) => line.split(' in ')[0])
    expect(new Set(found)).toEqual(new Set(['raw key']))
    const used = openedVault(local, local)
    for (const secret of Object.values(desk.secrets)) expect(used).toContain(secret)
  } finally {
    await desk.close()
  }
})
