import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { browserForFile, serverForTest } from './support/browser.ts'

// The drivers themselves: the same on both browsers, so that a journey can rely on them.

const browserNow = browserForFile()

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
