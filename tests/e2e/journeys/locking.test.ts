import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import type { Customer } from '../hostile/desk/customer.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { canariesIn, panelData } from '../hostile/desk/panel.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { allowByClick, loopback } from '../support/allow-hosts.ts'
import { browserForTest } from '../support/browser.ts'

const passphrase = 'correct horse battery'

/** Waits until the panel's newest snapshot says this of the cache, and gives the snapshot back. */
function snapshotWith(panel: Surface, cache: 'locked' | 'hit'): Promise<string> {
  const latest = (wanted: string) => {
    const { batonTest } = globalThis as { batonTest?: { latest?: { snapshot?: { cache?: string } } } }
    const snapshot = batonTest?.latest?.snapshot
    return snapshot?.cache === wanted ? JSON.stringify(snapshot) : ''
  }
  return panel.waitFor(latest, cache, { what: `a snapshot with a cache that is a ${cache}` })
}

test('locking empties the open panel of what needs the key, and unlocking fills it again by itself', async () => {
  const browser = await browserForTest({ allowedHosts: [loopback] })
  const desk = await openDesk()
  try {
    const options = await browser.openExtensionPage('options.html')
    await stateAfter(options, 'importConfig', { text: JSON.stringify(desk.config()) })
    await allowByClick(options)
    await stateAfter(options, 'hostsChanged')
    const { botToken, username, password } = desk.secrets
    const enter = (sourceId: string, fields: object) =>
      stateAfter(options, 'saveCredential', { sourceId, origin: desk.systems.origin, fields })
    await enter('bot', { token: botToken })
    await enter('shop', { username, password })
    await stateAfter(options, 'setKeyring', { mode: 'locked', passphrase })
    const { id, url, customer } = desk.ticket()
    const page = await browser.openPage(url)
    const panel = await page.panel()
    const all = Object.keys(customer) as (keyof Customer)[]
    expect(canariesIn(await panelData(panel, id), customer)).toEqual(all)

    await stateAfter(options, 'lock')
    const locked = await snapshotWith(panel, 'locked')
    expect(canariesIn(locked, customer)).not.toContain('summary')
    expect(canariesIn(locked, customer)).not.toContain('product')
    await stateAfter(options, 'unlock', { passphrase })
    expect(canariesIn(await snapshotWith(panel, 'hit'), customer)).toContain('summary')
    expect(canariesIn(await panelData(panel, id), customer)).toEqual(all)
  } finally {
    await desk.close()
  }
})
