import { onTestFinished } from 'vitest'
import type { Browser, Page } from '../drivers/driver.ts'
import { openDesk } from '../hostile/desk/desk.ts'
import { stateAfter } from '../stage/options-calls.ts'
import { browserForTest } from '../support/browser.ts'
import { type AuthorizationServer, startAuthorizationServer } from './server/index.ts'
import { account } from './server/pages.ts'

declare const chrome: {
  permissions: { request(what: { origins: string[] }): Promise<boolean> }
}

const hosts = ['http://127.0.0.1/*']

/** A browser with a helpdesk and an ERP behind OAuth, set up and allowed, with nobody signed in yet. */
export async function oauthWorld() {
  const browser = await browserForTest({ allowedHosts: hosts })
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
  await allow(options)
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

/** Asks the browser for the hosts by a click, as the options page does. */
export async function allow(options: Page): Promise<void> {
  await options.evaluate((origins) => {
    const button = document.createElement('button')
    button.id = 'allow-for-test'
    button.textContent = 'allow'
    button.style.cssText = 'position:fixed;inset:0;z-index:99'
    button.addEventListener('click', () => {
      void chrome.permissions.request({ origins }).then(() => button.remove())
    })
    document.body.append(button)
  }, hosts)
  await options.click('#allow-for-test')
  const gone = () => !document.querySelector('#allow-for-test')
  await options.waitFor(gone, undefined, { what: 'the hosts to be allowed' })
  await stateAfter(options, 'hostsChanged')
}

/** Fills in the server's own form in the window that the browser has opened for it. */
export async function fillIn(browser: Browser, answer: 'yes' | 'no' = 'yes'): Promise<void> {
  const window = await browser.openedPage('/interaction/')
  await window.fill('input[name=login]', account.login)
  await window.fill('input[name=password]', account.password)
  await window.click(`button[value=${answer}]`)
}
