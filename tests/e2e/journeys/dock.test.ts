import { expect, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { panelOf } from '../stage/panel.ts'
import { mails } from '../stage/roundcube.ts'
import { stagedForFile, ticketAddress } from '../stage/staged.ts'

const staged = stagedForFile()

test('the panel collapses to a rail, gives the page its width, and is found so on the next page', async () => {
  const { stage, openTicket } = staged()
  const page = await openTicket('1')
  const panel = await panelOf(page, 'rt/1')
  expect(await pageWidth(page, 400)).toBe(true)

  await panel.click('[data-toggle]')
  await panel.waitFor(is, 'collapsed', { what: 'the panel to be collapsed' })
  expect(await pageWidth(page, 36)).toBe(true)

  await page.goto(ticketAddress(stage, '2'))
  const next = await panelOf(page, 'rt/2')
  await next.waitFor(is, 'collapsed', { what: 'the panel to be collapsed' })
  expect(await pageWidth(page, 36)).toBe(true)

  await next.click('[data-toggle]')
  await next.waitFor(is, 'expanded', { what: 'the panel to be expanded' })
  expect(await pageWidth(page, 400)).toBe(true)
})

test('the page gets all of its width back when no ticket is open', async () => {
  const page = await staged().openTicket('1')
  await panelOf(page, 'rt/1')
  await page.waitFor(() => document.body.style.marginRight, undefined, { what: 'the page to be narrower' })
  await page.evaluate(() => history.pushState({}, '', '/Search/Results.html'))
  expect(await pageWidth(page, 0)).toBe(true)
})

test('the panel is made wider and narrower by keys, within its bounds, and each site keeps its own width', async () => {
  const { stage, open, openTicket } = staged()
  const page = await openTicket('1')
  const panel = await panelOf(page, 'rt/1')
  await panel.waitFor(edge, undefined, { what: 'the edge of the panel' })
  await panel.evaluate(() => document.querySelector<HTMLElement>('[role=separator]')?.focus())
  await panel.press('End')
  await panel.waitFor(widthIs, 520, { what: 'the panel to be as wide as it gets' })
  expect(await pageWidth(page, 520)).toBe(true)
  await panel.press('ArrowRight')
  await panel.waitFor(widthIs, 496, { what: 'the panel to be a step narrower' })
  const said = () => document.activeElement?.getAttribute('aria-valuenow') === '496'
  await panel.waitFor(said, undefined, { what: 'the width said to a screen reader' })

  await panel.press('Enter')
  await panel.waitFor(widthIs, 400, { what: 'the usual width' })
  await panel.press('ArrowLeft')
  await panel.waitFor(widthIs, 424, { what: 'the panel to be a step wider' })

  await page.reload()
  await (await panelOf(page, 'rt/1')).waitFor(widthIs, 424, { what: 'the width of before' })
  const mail = await open(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX&_uid=${mails.eva}&_action=show`)
  await (await panelOf(mail, `mail/${mails.eva}`)).waitFor(widthIs, 400, {
    what: 'the usual width elsewhere',
  })
})

const edge = () => document.querySelector('[role=separator]') !== null
const widthIs = (px: number) => innerWidth === px

const is = (state: string) => document.querySelector(`[data-panel="${state}"]`) !== null

/** Waits until the body leaves so many pixels at the right. */
async function pageWidth(page: Page, leftOver: number): Promise<boolean> {
  return page.waitFor(
    (px: number) => {
      const right = document.body.getBoundingClientRect().right
      return Math.abs(innerWidth - right - px) <= 20 || undefined
    },
    leftOver,
    { what: `${leftOver} px beside the page` },
  )
}
