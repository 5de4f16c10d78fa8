import { expect, test } from 'vitest'
import { browserForTest } from './support/browser.ts'

declare const chrome: {
  runtime: {
    id: string
    sendMessage(message: object): Promise<unknown>
    getBackgroundPage?(): Promise<unknown>
  }
  permissions: { contains(wanted: object): Promise<boolean>; request(wanted: object): Promise<boolean> }
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> }
  }
}

test('the built extension loads and its options page opens', async () => {
  const browser = await browserForTest()
  const page = await browser.openExtensionPage('options.html')
  expect(await page.evaluate(() => document.title)).toContain('Baton')
  expect(await page.url()).toBe(`${browser.extensionOrigin}/options.html`)
  expect(await page.evaluate(() => chrome.runtime.id)).not.toBe('')
})

test('the worker can be stopped and comes back', async () => {
  const browser = await browserForTest()
  const page = await browser.openExtensionPage('options.html')
  // A question of the page that is still open would be asked again, which wakes the worker.
  await page.waitFor(() => document.querySelector('main [data-step]') !== null, undefined, {
    what: 'the page to have its answer',
  })
  await page.evaluate(wakeWorker)
  await expect.poll(() => browser.workerIsRunning()).toBe(true)

  await browser.killWorker()
  expect(await browser.workerIsRunning()).toBe(false)

  await page.evaluate(wakeWorker)
  await expect.poll(() => browser.workerIsRunning()).toBe(true)
})

test('the practice desk shows the brief of its first ticket, and the panel outlives a stopped worker', async () => {
  const browser = await browserForTest()
  const desk = await browser.openExtensionPage('practice.html')
  const panel = await desk.panel()
  const brief = () => document.querySelector('[data-card="brief"][data-state="ready"]') !== null
  await panel.waitFor(brief, undefined, { what: 'the brief' })

  await browser.killWorker()
  await expect.poll(() => browser.workerIsRunning(), { timeout: 20_000 }).toBe(true)
  await panel.waitFor(brief, undefined, { what: 'the brief after the worker was stopped' })
})

test('hosts are granted when a page asks, not before, and outlive a restart with what is stored', async () => {
  const browser = await browserForTest({ allowedHosts: ['https://rt.example.com/*'] })
  const page = await browser.openExtensionPage('options.html')
  expect(await page.evaluate(isAllowed)).toBe(false)

  await page.evaluate(offerToAllow)
  await page.click('#smoke-allow', { text: 'Allow' })
  await page.waitFor(isAllowed, undefined, { what: 'the host to be allowed' })
  await page.evaluate(() => chrome.storage.local.set({ smoke: 'kept' }))

  const before = browser.pid
  await browser.restart()
  expect(browser.pid).not.toBe(before)
  const again = await browser.openExtensionPage('options.html')
  expect(await again.evaluate(() => chrome.storage.local.get('smoke'))).toEqual({ smoke: 'kept' })
  expect(await again.evaluate(isAllowed)).toBe(true)
})

async function wakeWorker(): Promise<void> {
  await chrome.runtime.getBackgroundPage?.().catch(() => {})
  await chrome.runtime.sendMessage({}).catch(() => {})
}

function isAllowed(): Promise<boolean> {
  return chrome.permissions.contains({ origins: ['https://rt.example.com/*'] })
}

function offerToAllow(): void {
  const button = document.createElement('button')
  button.id = 'smoke-allow'
  button.textContent = 'Allow the host'
  button.addEventListener('click', () => {
    chrome.permissions.request({ origins: ['https://rt.example.com/*'] }).catch(() => {})
  })
  document.body.prepend(button)
}
