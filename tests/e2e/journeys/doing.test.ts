import { expect, test } from 'vitest'
import { card, panelOf } from '../stage/panel.ts'
import { browserForFile } from '../support/browser.ts'

const browserNow = browserForFile()

async function openDesk(ticket: string) {
  const desk = await browserNow().openExtensionPage(`practice.html?ticket=${ticket}`)
  const panel = await panelOf(desk, `practice/${ticket}`)
  await card(panel, 'brief')
  await panel.click('[data-tab="orders"]')
  return { desk, panel }
}

const draft = () => document.querySelector<HTMLTextAreaElement>('[data-draft]')?.value

test('a first reply is drafted by one key, and goes into the reply by another', async () => {
  const { desk, panel } = await openDesk('P-1001')
  await panel.press('g')
  const text = await panel.waitFor(draft, undefined, { what: 'the draft' })
  expect(text).toMatch(/^Hello Eva .*,\n\nI have your conversation with our assistant in front of me/)
  await panel.press('Enter')
  const reply = () => document.querySelector<HTMLElement>('#desk-reply')?.innerText.includes('in front of me')
  await desk.waitFor(reply, undefined, { what: 'the draft in the reply' })
  await desk.close()
})

test('a note for the next human is written by one key', async () => {
  const { desk, panel } = await openDesk('P-1001')
  await panel.press('n')
  const text = await panel.waitFor(draft, undefined, { what: 'the note' })
  expect(text).toContain('Hand-on note for ticket P-1001')
  expect(text).toContain('1001 (what it is about): shipped (Vendure')
  await desk.close()
})

test('a launch leads to another tool with the order of the ticket', async () => {
  const { desk, panel } = await openDesk('P-1001')
  await panel.press('l')
  const href = () => document.querySelector<HTMLAnchorElement>('[data-launch] a')?.href
  const link = await panel.waitFor(href, undefined, { what: 'the link of the launch' })
  expect(link).toBe('https://warehouse.example.com/orders/1001?ticket=P-1001')
  await desk.close()
})
