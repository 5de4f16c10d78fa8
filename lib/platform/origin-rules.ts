import { browser } from './browser.ts'
import { once } from './once.ts'
import { serial } from './serial.ts'

const inTurn = once('origin rules', serial)

/**
 * Takes the `Origin` header off the extension's own requests to a host, by a session rule of
 * declarativeNetRequest. Requests of pages and of other extensions are left alone.
 */
export function dropOriginFor(host: string): Promise<void> {
  return inTurn(async () => {
    const rules = browser.declarativeNetRequest
    const present = await rules.getSessionRules()
    if (present.some(({ condition }) => condition.requestDomains?.includes(host))) return
    const rule = {
      id: Math.max(0, ...present.map(({ id }) => id)) + 1,
      action: {
        type: 'modifyHeaders' as const,
        requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
      },
      condition: {
        requestDomains: [host],
        initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
        resourceTypes: ['xmlhttprequest' as const, 'other' as const],
      },
    }
    await rules.updateSessionRules({ addRules: [rule] })
  })
}
