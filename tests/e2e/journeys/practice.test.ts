import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { card, insert, join, panelOf, shows } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browserNow = browserForFile()
const openDesk = (ticket: string): Promise<Page> =>
  browserNow().openExtensionPage(`practice.html?ticket=${ticket}`)

test('the practice desk opens with the brief of its first ticket', async () => {
  const desk = await browserNow().openExtensionPage('practice.html')
  const panel = await panelOf(desk, 'practice/P-1001')
  const brief = await card(panel, 'brief')
  expect(brief).toContain('1001')
  expect(await panel.text('[data-part="who"]')).toContain('Eva')
  await desk.close()
})

test('the options page is answered by the worker and not by an open practice desk', async () => {
  const desk = await openDesk('P-1001')
  await card(await panelOf(desk, 'practice/P-1001'), 'brief')
  const options = await browserNow().openExtensionPage('options.html')
  const offer = () => document.querySelector('input[type=file]') !== null
  await options.waitFor(offer, undefined, { what: 'the offer to import a config' })
  expect(await options.text()).not.toContain('did not work')
  await options.close()
  await desk.close()
})

test('another ticket of the practice desk is another customer in the panel', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await card(panel, 'brief')
  await desk.click('.desk-queue a[href*="P-1002"]')
  await shows(panel, 'practice/P-1002')
  expect(await panel.text('[data-part="who"]')).toContain('Omar')
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Eva')
  await desk.close()
})

test('a doubtful ticket of the practice desk is a choice', async () => {
  const desk = await openDesk('P-1004')
  const panel = await panelOf(desk, 'practice/P-1004')
  await join(panel, 'choice')
  await panel.click('button', { text: 'This one' })
  expect(await join(panel, 'joined')).toContain('chosen by hand')
  await panel.click('[data-join] button', { text: 'Undo' })
  await join(panel, 'choice')
  await desk.close()
})

test('a system of the practice desk that does not answer leaves the rest standing', async () => {
  const desk = await openDesk('P-1006')
  const panel = await panelOf(desk, 'practice/P-1006')
  expect(await card(panel, 'tickets')).toContain('Retry')
  await card(panel, 'brief')
  await card(panel, 'orders')
  await desk.close()
})

test('a line lands in the reply of the practice desk', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  expect(await insert(panel, 'A new pair is on its way.')).toBe('inserted')
  expect(await desk.text('#desk-reply')).toContain('A new pair is on its way.')
  await desk.close()
})

test('a macro goes into the reply with the order and the tracking number', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await card(panel, 'orders')
  await panel.click('[role=toolbar] button[aria-keyshortcuts="/"]')
  await panel.fill('[data-sheet="macros"] [role=combobox]', 'parcel')
  expect(await panel.text('[data-preview]')).toContain('3STEST000001')
  await panel.click('[data-do="insert-macro"]')
  const reply = (css: string) => {
    const text = document.querySelector<HTMLElement>(css)?.innerText ?? ''
    return text.includes('3STEST000001') && text
  }
  expect(await desk.waitFor(reply, '#desk-reply', { what: 'the macro in the reply' })).toMatch(
    /Dear Eva,[\s\S]*order 1001/,
  )
  await desk.close()
})

test('articles are suggested for the open question, and one that the bot has sent is marked', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await card(panel, 'brief')
  await panel.click('[role=toolbar] button[aria-keyshortcuts="k"]')
  await panel.fill('[data-sheet="articles"] input[type=search]', 'where is my parcel')
  await panel.click('[data-sheet="articles"] button[type=submit]')
  expect(await panel.text('[data-article][data-sent="true"]')).toContain('already sent')
  await desk.close()
})

test('a language chosen in the palette is that of the panel, also when it is opened the next time', async () => {
  const german = () => document.documentElement.lang === 'de' && document.body.innerText.includes('Überblick')
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await card(panel, 'brief')
  await panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await panel.fill('[role=combobox]', 'Deutsch')
  await panel.click('[data-item="language-de"]')
  await (await desk.panel()).waitFor(german, undefined, { what: 'the panel to speak German' })
  await desk.close()

  const again = await openDesk('P-1002')
  const next = await panelOf(again, 'practice/P-1002')
  await next.waitFor(german, undefined, { what: 'the next panel to speak German' })
  await next.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await next.fill('[role=combobox]', 'English')
  await next.click('[data-item="language-en"]')
  const english = () => document.body.innerText.includes('Transcript')
  await (await again.panel()).waitFor(english, undefined, { what: 'the panel to speak English again' })
  await again.close()
})

test('the density survives a reload', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await chooseInPalette(panel, 'density')
  const kept = async () => {
    type Api = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
    const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>
    const found = await (browser ?? chrome)?.storage.local.get('panelPreferences')
    return (found?.panelPreferences as { density?: unknown } | undefined)?.density === 'compact'
  }
  await desk.waitFor(kept, undefined, { what: 'the preferences to be kept' })
  await desk.close()

  const again = await openDesk('P-1002')
  const next = await panelOf(again, 'practice/P-1002')
  const asLeft = () => document.documentElement.dataset.density === 'compact'
  await next.waitFor(asLeft, undefined, { what: 'the compact panel' })
  await chooseInPalette(next, 'density')
  const usual = () => document.documentElement.dataset.density === 'comfortable'
  await next.waitFor(usual, undefined, { what: 'the usual distances' })
  await again.close()
})

async function chooseInPalette(panel: Surface, item: string): Promise<void> {
  await panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await panel.click(`[data-item="${item}"]`)
}
