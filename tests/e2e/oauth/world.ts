import { onTestFinished } from 'vitest'
import type { Browser } from '../drivers/driver.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { allowByClick, loopback } from '../support/allow-hosts.ts'
import { browserForTest } from '../support/browser.ts'
import { type AuthorizationServer, startAuthorizationServer } from './server/index.ts'
import { account } from './server/pages.ts'

/** A browser with a helpdesk and an ERP behind OAuth, set up and allowed, with nobody signed in yet. */
export async function oauthWorld() {
  const browser = await browserForTest({ allowedHosts: [loopback] })
  const options = await browser.openExtensionPage('options.html')
  const { redirectUrl = '' } = await stateAfter(options, 'state')
  const server = await startAuthorizationServer(redirectUrl, (_, response) => {
    response.setHeader('content-type', 'application/json').end('[{"number":"ERP-7"}]')
  })
  onTestFinished(() => server.stop())
  const desk = await openDesk()
  onTestFinished(() => desk.close())
  const source = sourceAt(server)
  const config = { ...(desk.config() as { sources: object[] }) }
  await stateAfter(options, 'importConfig', {
    text: JSON.stringify({ ...config, sources: [...config.sources.slice(0, 2), source] }),
  })
  await allowByClick(options)
  await stateAfter(options, 'hostsChanged')
  return { browser, options, server, desk, source }
}

/** An own definition: what the API answers becomes an order of the customer. */
function sourceAt({ origin, clientId }: AuthorizationServer) {
  return {
    id: 'erp',
    label: 'ERP',
    baseUrl: origin,
    definition: {
      role: 'orders',
      needs: [['email']],
      provides: ['orderNumber'],
      auth: {
        kind: 'oauth',
        authorizationUrl: '/auth',
        tokenUrl: `${origin}/token`,
        clientId,
        scope: 'openid orders',
      },
      requests: [{ id: 'orders', method: 'GET', path: '/api/orders', query: { email: '{{email}}' } }],
      mappings: [{ to: 'orders', each: 'orders', fields: { recordId: 'number', number: 'number' } }],
      freshSeconds: 0,
      keepSeconds: 3600,
      timeoutMs: 10_000,
      maxBytes: 100_000,
    },
  }
}

/** Fills in the server's own form in the window that the browser has opened for it. */
export async function fillIn(browser: Browser, answer: 'yes' | 'no' = 'yes'): Promise<void> {
  const window = await browser.openedPage('/interaction/')
  await window.fill('input[name=login]', account.login)
  await window.fill('input[name=password]', account.password)
  await window.click(`button[value=${answer}]`)
}
