import { expect, test } from 'vitest'
import type { Page } from '../drivers/driver.ts'
import { panelOf } from '../stage/panel.ts'
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
