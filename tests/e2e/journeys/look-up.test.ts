import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browserNow = browserForFile()

interface Look {
  contextMenus: { update(id: string, change: object): Promise<void> }
  windows: { getCurrent(): Promise<{ id: number }> }
  runtime: {
    connect(how: object): {
      postMessage(message: object): void
      onMessage: { addListener(listener: (message: object) => void): void }
    }
  }
}
declare const chrome: Look

/** Asks the worker to look texts up, over a port as a panel opens it: in a page, or in the browser beside it. */
async function lookUpAll({
  place,
  texts,
}: {
  place: 'page' | 'browser'
  texts: string[]
}): Promise<string[]> {
  const windowId = place === 'browser' ? (await chrome.windows.getCurrent()).id : undefined
  const port = chrome.runtime.connect({ name: windowId === undefined ? 'panel' : `panel:${windowId}` })
  const ask = (text: string, id: number) =>
    new Promise<string>((resolve) => {
      port.onMessage.addListener((message) => {
        if ('id' in message && message.id === id) resolve(JSON.stringify(message))
      })
      port.postMessage({ id, call: 'lookUp', args: { text } })
    })
  return Promise.all(texts.map(ask))
}

// No driver clicks an entry of the browser's own menu (`tests/e2e/window` does): the panel's call is made as the panel
// makes it.
test('an address and a number are looked up by the call that the menu’s entry, which is there, leads to', async () => {
  const desk = await browserNow().openExtensionPage('practice.html?ticket=P-1002')
  const panel = await panelOf(desk, 'practice/P-1002')
  await card(panel, 'brief')
  // Fails where the browser has not taken the entry.
  await desk.evaluate(async () => void (await chrome.contextMenus.update('look-up', {})))
  const texts = ['Order #1001', 'nobody@example.com', 'hello']
  const answers = await panel.evaluate(lookUpAll, { place: 'page' as const, texts })
  expect(answers[0]).toContain('"kind":"order","value":"1001"')
  expect(answers[0]).toContain('3STEST000001')
  expect(answers[1]).toContain('"orders":[]')
  expect(answers[2]).toContain('"kind":"unclear"')
  await desk.close()
})

test('beside no ticket it is said that nothing is set up, by the call that the browser’s own panel makes', async () => {
  const beside = await browserNow().openExtensionPage('sidepanel.html')
  expect(await beside.text('[data-panel] h2')).toBe('No ticket is open here')
  const answers = await beside.evaluate(lookUpAll, { place: 'browser' as const, texts: ['1001', 'hello'] })
  expect(answers[0]).toMatch(/"kind":"not-set-up".*"missing":"config"/)
  expect(answers[1]).toContain('"kind":"unclear"')
  await beside.close()
})
