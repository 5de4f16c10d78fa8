import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allowByClick, loopback } from './support/allow-hosts.ts'
import { browserForFile, browserForTest, serverForTest } from './support/browser.ts'

// The drivers themselves: the same on both browsers, so that a journey can rely on them.

const browserNow = browserForFile()

declare const chrome: {
  alarms: { create(name: string, when: object): Promise<void>; get(name: string): Promise<unknown> }
  permissions: { contains(what: object): Promise<boolean> }
  scripting: {
    registerContentScripts(scripts: object[]): Promise<void>
    getRegisteredContentScripts(): Promise<object[]>
  }
  storage: Record<string, { set(items: object): Promise<void>; get(keys: null): Promise<object> }>
}

const desk = `<!doctype html><title>Desk</title>
<input id="line" value="old"><textarea id="long">old</textarea><div id="rich" contenteditable>old</div>
<input id="file" type="file"><pre id="log"></pre>
<button onclick="log.textContent = 'first'">One</button>
<button onclick="log.textContent = event.isTrusted">Two  words</button>
<script>
  long.onkeydown = (e) => { if (e.ctrlKey && e.key === 'Enter') log.textContent = 'sent ' + long.value }
  file.onchange = async () => { log.textContent = await file.files[0].text() }
</script>
<iframe src="/inner"></iframe>`

test('a page is clicked, filled, typed into and read', async () => {
  const server = await serverForTest({ '/desk': { html: desk }, '/inner': { html: '<p id="in">inside</p>' } })
  const browser = browserNow()
  const page = await browser.openPage(`${server.origin}/desk`)

  await page.click('button', { text: 'two words' })
  expect(await page.text('#log')).toBe('true')

  await page.fill('#line', 'new "quoted"')
  await page.fill('#rich', 'rich')
  await page.fill('#long', 'a\nb')
  await page.type('#long', ' c')
  await page.press('Control+Enter')
  expect(await page.text('#log')).toBe('sent a\nb c')
  const values = (ids: string[]) => ids.map((id) => document.querySelector<HTMLInputElement>(id)?.value)
  expect(await page.evaluate(values, ['#line', '#long'])).toEqual(['new "quoted"', 'a\nb c'])
  expect((await page.text('#rich')).trim()).toBe('rich')

  const file = join(browser.profileDir, 'config.json')
  writeFileSync(file, '{"from":"a file"}')
  await page.setFiles('#file', [file])
  await page.waitFor(() => document.querySelector('#log')?.textContent?.includes('a file'))
  expect(await (await page.frame('/inner')).text('#in')).toBe('inside')
})

test('a failed wait says what was waited for and what was there', async () => {
  const server = await serverForTest({ '/desk': { html: '<p>Nothing here</p>' } })
  const browser = browserNow()
  const page = await browser.openPage(`${server.origin}/desk`)
  const wait = page.waitFor(() => document.querySelector('#never'), undefined, {
    timeoutMs: 200,
    what: 'the brief',
  })
  await expect(wait).rejects.toThrow(/Waited 0.2 s in vain for the brief[\s\S]*Nothing here/)
  await expect(page.evaluate(() => Promise.reject(new Error('of the page')))).rejects.toThrow('of the page')
  await server.stop()
  await expect(page.goto(`${server.origin}/desk`)).rejects.toThrow()
})

test('the panel is reached inside a closed shadow root', async () => {
  const browser = browserNow()
  const page = await browser.openExtensionPage('options.html')
  await page.evaluate(() => {
    const host = document.createElement('div')
    const frame = document.createElement('iframe')
    frame.src = '/panel.html'
    host.attachShadow({ mode: 'closed' }).append(frame)
    document.documentElement.append(host)
  })
  const panel = await page.panel()
  await panel.evaluate(() => {
    const button = document.createElement('button')
    button.id = 'driver-test'
    button.textContent = 'Insert'
    button.addEventListener('click', (event) => {
      button.textContent = event.isTrusted ? 'Inserted' : 'Faked'
    })
    document.body.prepend(button)
  })
  await panel.click('#driver-test')
  expect(await panel.text('#driver-test')).toBe('Inserted')

  await page.setViewport(800, 600)
  expect(await page.evaluate(() => innerWidth)).toBe(800)
  const picture = join(browser.profileDir, 'picture.png')
  await page.screenshot(picture)
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
})

test('a browser that was made new again has no page, no cookie, and nothing that the extension has stored or was allowed', async () => {
  const server = await serverForTest({
    '/page': { html: '<p>Here</p>', headers: { 'set-cookie': 'kept=1; Max-Age=999' } },
    '/other': { html: '<p>There</p>' },
  })
  const browser = await browserForTest({ allowedHosts: [loopback] })
  const before = await browser.openExtensionPage('options.html')
  expect(await before.evaluate(leftBehind)).toEqual([])
  await allowByClick(before)
  await before.evaluate(leaveBehind)
  const page = await browser.openPage(`${server.origin}/page`)
  expect(await page.evaluate(() => document.cookie)).toBe('kept=1')
  expect((await before.evaluate(leftBehind)).length).toBeGreaterThan(6)

  const { pid } = browser
  await browser.renew()
  expect(browser.pid).toBe(pid)
  await expect(browser.openedPage('/page', { timeoutMs: 200 })).rejects.toThrow('in vain')
  const after = await browser.openExtensionPage('options.html')
  expect(await after.evaluate(leftBehind)).toEqual([])
  const again = await browser.openPage(`${server.origin}/other`)
  expect(await again.evaluate(() => document.cookie)).toBe('')
  await allowByClick(after)
})

/** Leaves something in every place where an extension can. */
async function leaveBehind(): Promise<void> {
  for (const area of ['local', 'session', 'sync']) await chrome.storage[area]?.set({ kept: 1 })
  localStorage.setItem('kept', '1')
  await (await caches.open('kept')).put('https://example.com/', new Response('1'))
  await new Promise((resolve) => Object.assign(indexedDB.open('kept'), { onsuccess: resolve }))
  await chrome.alarms.create('kept', { periodInMinutes: 60 })
  await chrome.scripting.registerContentScripts([
    { id: 'kept', js: ['content-scripts/helpdesk.js'], matches: ['http://127.0.0.1/*'] },
  ])
}

/** Where there is something that was left. */
async function leftBehind(): Promise<string[]> {
  const found: string[] = []
  for (const area of ['local', 'session', 'sync'])
    if ('kept' in ((await chrome.storage[area]?.get(null)) ?? {})) found.push(area)
  if (localStorage.getItem('kept')) found.push('localStorage')
  if (await caches.has('kept')) found.push('caches')
  if ((await indexedDB.databases()).some(({ name }) => name === 'kept')) found.push('IndexedDB')
  if (await chrome.alarms.get('kept')) found.push('alarm')
  if ((await chrome.scripting.getRegisteredContentScripts()).length > 0) found.push('scripts')
  if (await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })) found.push('hosts')
  return found
}
