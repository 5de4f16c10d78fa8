import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import type { Customer } from '../hostile/desk/customer.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { canariesIn, panelData } from '../hostile/desk/panel.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { allowByClick, loopback } from '../support/allow-hosts.ts'
import { browserForTest } from '../support/browser.ts'

declare const chrome: {
  runtime: {
    connect(how: object): {
      postMessage(message: object): void
      onMessage: { addListener(listener: (message: object) => void): void }
    }
  }
}

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

/** Flags the customer's phone number by the panel's own call, and gives back the answer: locked, no row shows it. */
function flagPhone(panel: Surface, ticketId: string): Promise<string> {
  return panel.evaluate((ticket: string) => {
    const port = chrome.runtime.connect({ name: 'panel' })
    const at = new Date().toISOString()
    const event = {
      kind: 'flagged',
      as: 'wrong',
      point: 'customers.phone',
      at,
      ticket: { helpdeskId: 'rt', ticketId: ticket },
    }
    return new Promise<string>((resolve) => {
      port.onMessage.addListener((message) => {
        if ('id' in message && message.id === 1) resolve(JSON.stringify(message))
      })
      port.postMessage({ id: 1, call: 'record', args: { event } })
    })
  }, ticketId)
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
    expect(await flagPhone(panel, id)).toContain('"ok":true')
    await stateAfter(options, 'unlock', { passphrase })
    expect(canariesIn(await snapshotWith(panel, 'hit'), customer)).toContain('summary')
    expect(canariesIn(await panelData(panel, id), customer)).toEqual(all)

    // What was done while it was locked has waited, and the lead reads it.
    const noticed = await browser.openExtensionPage('options.html#/noticed')
    const listed = () => document.querySelector<HTMLElement>('[data-noticed]')?.innerText
    expect(await noticed.waitFor(listed, undefined, { what: 'the flag' })).toMatch(
      /Customer: Phone\s+flagged as wrong/,
    )
  } finally {
    await desk.close()
  }
})
