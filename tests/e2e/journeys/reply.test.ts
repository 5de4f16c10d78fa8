import { expect, test } from 'vitest'
import { card, insert, panelIsGone, panelOf } from '../stage/panel.ts'
import { mails } from '../stage/roundcube.ts'
import { stagedForFile } from '../stage/staged.ts'

const staged = stagedForFile()
const line = 'We have sent a new pair to Stationsplein 5.'

test('a line lands in the rich editor of a reply in RT, and the draft stays', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1`)
  const panel = await panelOf(page, 'rt/1')
  expect(await insert(panel, line)).toBe('inserted')
  const reply = await page.evaluate(editorText, 'iframe.cke_wysiwyg_frame')
  expect(reply).toContain(line)
  expect(reply).toContain('a draft of mine.')
})

test('addresses of RT with semicolons open the same ticket', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond;id=1`)
  expect(await insert(await panelOf(page, 'rt/1'), line)).toBe('inserted')
})

test('a line lands in a plain text area, and the draft stays', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.rt.origin}/Ticket/Update.html?Action=Respond&id=1&plain=1`)
  expect(await insert(await panelOf(page, 'rt/1'), line)).toBe('inserted')
  const read = () => document.querySelector<HTMLTextAreaElement>('#UpdateContent')?.value
  const reply = await page.evaluate(read)
  expect(reply).toContain(line)
  expect(reply).toContain('A draft of mine.')
})

test('where there is no reply box the panel says what to do, and the line waits on the clipboard or in the palette', async () => {
  const panel = await panelOf(await staged().openTicket('1'), 'rt/1')
  expect(await insert(panel, line)).toBe('failed')
  const said = await panel.waitFor(
    () => document.querySelector<HTMLElement>('[data-outcome] [data-notice]')?.innerText,
    undefined,
    { what: 'what to do now' },
  )
  const kept = () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value
  if (!/open the reply and press (Ctrl\+V|⌘V)/.test(said)) {
    expect(said).toContain('Open the reply form first')
    expect(await panel.evaluate(kept)).toBe(line)
  }
})

test('the page that answers a mail goes on with the ticket of the same customer, and takes the line', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX&_uid=${mails.eva}&_action=show`)
  await card(await panelOf(page, `mail/${mails.eva}`), 'brief')

  await page.goto(`${stage.roundcube.origin}/?_task=mail&_action=compose&_id=staged`)
  const panel = await panelOf(page, `mail/${mails.eva}`)
  expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
  expect(await insert(panel, line)).toBe('inserted')
  const reply = await page.evaluate(editorText, '#composebody_ifr')
  expect(reply).toContain(line)
  expect(reply).toContain('Hello, my order 1001')
})

test('a mail to somebody else has no panel', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX&_uid=${mails.eva}&_action=show`)
  await card(await panelOf(page, `mail/${mails.eva}`), 'brief')
  await page.goto(`${stage.roundcube.origin}/?_task=mail&_action=compose&_id=staged&to=carrier@example.net`)
  // Another tab's panel has come after that: this page has had its answer.
  await panelOf(await staged().openTicket('1'), 'rt/1')
  expect(await panelIsGone(page)).toBe(true)
})

function editorText(frame: string): string {
  return document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body.innerText ?? ''
}
