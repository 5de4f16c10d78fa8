import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browserNow = browserForFile()

interface Look {
  contextMenus: { update(id: string, change: object): Promise<void> }
  runtime: {
    connect(how: object): {
      postMessage(message: object): void
      onMessage: { addListener(listener: (message: object) => void): void }
    }
  }
}
declare const chrome: Look

// No driver clicks an entry of the browser's own menu: the panel's call is made as the panel makes it.
test('an address and a number are looked up by the call that the menu’s entry, which is there, leads to', async () => {
  const desk = await browserNow().openExtensionPage('practice.html?ticket=P-1002')
  const panel = await panelOf(desk, 'practice/P-1002')
  await card(panel, 'brief')
  // Fails where the browser has not taken the entry.
  await desk.evaluate(async () => void (await chrome.contextMenus.update('look-up', {})))
  const answers = await panel.evaluate(async () => {
    const port = chrome.runtime.connect({ name: 'panel' })
    const ask = (id: number, text: string) =>
      new Promise<string>((resolve) => {
        port.onMessage.addListener((message) => {
          if ('id' in message && message.id === id) resolve(JSON.stringify(message))
        })
        port.postMessage({ id, call: 'lookUp', args: { text } })
      })
    return [await ask(1, 'Order #1001'), await ask(2, 'nobody@example.com'), await ask(3, 'hello')]
  })
  expect(answers[0]).toContain('"kind":"order","value":"1001"')
  expect(answers[0]).toContain('3STEST000001')
  expect(answers[1]).toContain('"orders":[]')
  expect(answers[2]).toContain('"kind":"unclear"')
  await desk.close()
})
