import { expect, test } from 'vitest'
import type { Page, Surface } from '../drivers/driver.ts'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browserNow = browserForFile()
const openDesk = (ticket: string): Promise<Page> =>
  browserNow().openExtensionPage(`practice.html?ticket=${ticket}`)

/** What a part of the brief shows, once it was read in the conversation. */
function readPart(panel: Surface, name: string): Promise<string> {
  const read = (css: string) => document.querySelector<HTMLElement>(css)?.innerText
  return panel.waitFor(read, `[data-part="${name}"][data-state="inferred"]`, {
    what: `the part ${name}, read in the conversation`,
  })
}

test('a bare transcript of a bot becomes a brief that says where it was read', async () => {
  const desk = await openDesk('P-1007')
  const panel = await panelOf(desk, 'practice/P-1007')
  await card(panel, 'brief')
  expect(await readPart(panel, 'want')).toContain('Where is my parcel?')
  expect(await readPart(panel, 'escalation')).toMatch(/read from the conversation[\s\S]*real person/)
  expect(await panel.text('[data-part="sentence"]')).toMatch(/\w.*\.$/)

  await panel.click('[data-part="escalation"] button', { text: 'read from the conversation' })
  const reached = () => document.activeElement?.closest('[data-turn]')?.textContent
  expect(await panel.waitFor(reached, undefined, { what: 'the turn that was read' })).toContain('real person')
  await desk.close()
})

test('what the bot sent is not marked as read', async () => {
  const desk = await openDesk('P-1001')
  const panel = await panelOf(desk, 'practice/P-1001')
  await panel.text('[data-part="sentence"]')
  const inferred = () =>
    [...document.querySelectorAll('[data-state="inferred"]')].map((part) => part.textContent)
  expect(await panel.evaluate(inferred)).toEqual([])
  await desk.close()
})
