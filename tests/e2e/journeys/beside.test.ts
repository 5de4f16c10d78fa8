import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { besideOf } from '../stage/beside.ts'
import { card, panelIsGone, panelOf } from '../stage/panel.ts'
import { stagedForFile } from '../stage/staged.ts'
import { browserName } from '../support/browser.ts'

const staged = stagedForFile()

/** Chooses the browser's own panel in the palette of the panel in the page. */
async function moveBeside(panel: Surface): Promise<void> {
  await card(panel, 'brief')
  await panel.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await panel.fill('[role=combobox]', 'side panel')
  // The panel may go while the key is still down.
  await panel.press('Enter').catch(() => undefined)
}

test('the panel moves into the real side panel or sidebar, follows the tab in front, and moves back', async () => {
  const { browser, stage, openTicket, open } = staged()
  const desk = await open(`${browser.extensionOrigin}/practice.html?ticket=P-1001`)
  await moveBeside(await panelOf(desk, 'practice/P-1001'))
  expect(await panelIsGone(desk)).toBe(true)
  const beside = await besideOf(browser)
  await beside.bringToFront('practice.html')
  expect(await beside.text('[data-ticket="practice/P-1001"] [data-part="who"]')).toContain('Eva')

  const other = await openTicket('2')
  expect(await beside.text('[data-ticket="rt/2"]')).not.toContain('Eva')
  expect(await panelIsGone(other)).toBe(true)
  await beside.bringToFront('options.html')
  expect(await beside.text('[data-panel]:not([data-ticket]) h2')).toContain('No ticket is open here')

  const reply = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&plain=1&id=1`)
  await beside.text('[data-ticket="rt/1"] [data-part="who"]')
  await beside.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await beside.fill('[role=combobox]', 'A new pair is on its way.')
  await beside.click('[data-item="own-text"]')
  const inReply = () =>
    document.querySelector<HTMLTextAreaElement>('#UpdateContent')?.value.includes('A new pair')
  await reply.waitFor(inReply, undefined, { what: 'the line in the reply' })

  await beside.text('[data-outcome="inserted"]')
  await beside.click('[role=toolbar] button[aria-keyshortcuts="."]')
  await beside.fill('[role=combobox]', 'in the page')
  await beside.click('[data-item="to-page"]')
  await panelOf(reply, 'rt/1')
  await panelOf(other, 'rt/2')
})

test('in a helpdesk that the browser lets open no sidebar, the panel stays and says how, until one is open', async () => {
  const { browser, openTicket } = staged()
  const page = await openTicket('1')
  const panel = await panelOf(page, 'rt/1')
  await moveBeside(panel)
  if (browserName === 'firefox') {
    expect(await panel.text('[data-outcome="use-icon"]')).toContain('icon in the browser’s toolbar')
    // The panel's page in a tab connects as the sidebar does.
    const opened = await browser.openExtensionPage('sidepanel.html')
    expect(await panelIsGone(page)).toBe(true)
    await opened.close()
  } else expect(await panelIsGone(page)).toBe(true)
})
