import { expect, test } from 'vitest'
import { canariesOf, randomWord } from '../hostile/desk/customer.ts'
import { allowedHosts, openDesk, setUp } from '../hostile/desk/desk.ts'
import { canariesIn, panelData, shownPanel } from '../hostile/desk/panel.ts'
import { browserForTest } from '../support/browser.ts'
import { keysOf, openedVault, sessionStorageOf } from './at-rest/keys.ts'
import { plant } from './at-rest/plant.ts'
import { searchProfile } from './at-rest/profile.ts'

test('neither the customer, nor a credential, nor a key is in any file of the profile', async () => {
  const browser = await browserForTest({ allowedHosts })
  const desk = await openDesk()
  try {
    const options = await setUp(browser, desk)
    const { id, url, customer } = desk.ticket()
    const page = await browser.openPage(url)
    const panel = await shownPanel(page, id)
    expect(canariesIn(await panelData(panel, id), customer)).toEqual(Object.keys(customer))

    const session = await sessionStorageOf(options)
    // What is searched for is really what the extension uses.
    const used = openedVault(session, session)
    for (const secret of Object.values(desk.secrets)) expect(used).toContain(secret)
    const wanted = { ...canariesOf(customer), ...desk.secrets, ...keysOf(session) }
    const planted = { 'planted in storage.local': randomWord(), 'planted in IndexedDB': randomWord() }
    await plant(options, planted)
    // The same search finds what the extension really has written in clear, before and after.
    const control = () =>
      new Set(searchProfile(browser.profileDir, planted).map((line) => line.split(' in ')[1]))
    await expect.poll(control, { timeout: 30_000 }).toEqual(new Set(['storage.local', 'IndexedDB']))

    expect(searchProfile(browser.profileDir, wanted), 'while the browser runs').toEqual([])
    await browser.restart()
    expect(searchProfile(browser.profileDir, wanted), 'after its end').toEqual([])
    // A browser that ends tidies its databases up, and need not leave every value in one piece.
    expect([...control()]).not.toEqual([])
  } finally {
    await desk.close()
  }
})
