import { describe, expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { kindsOfFailure } from '../stage/kinds-of-failure.ts'
import { goWithoutLoad } from '../stage/navigate.ts'
import { type CardName, card, panelOf } from '../stage/panel.ts'
import { ticketPage } from '../stage/request-tracker-pages.ts'
import { stagedForFile, ticketAddress } from '../stage/staged.ts'

const staged = stagedForFile()

describe.each(kindsOfFailure)('a system that $name', ({ stage: makeFail, title, whatToDo }) => {
  test('is named on its card when it is the shop or the ERP, the rest stands, and Retry mends it', async () => {
    const { stage, openTicket } = staged()
    await Promise.all([makeFail(stage.shop), makeFail(stage.erp)])
    const panel = await panelOf(await openTicket('1'), 'rt/1')

    const orders = await card(panel, 'orders', 'failed')
    expect(orders).toMatch(/Shop.*\n|.* Shop/)
    expect(orders).toContain('ERP')
    expect(orders).toMatch(title)
    expect(orders).toMatch(whatToDo)
    await card(panel, 'customer', 'failed')
    expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
    expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
    // A token may have run out, so each may be asked once more after signing in anew.
    expect(stage.shop.dataRequests().length).toBeLessThanOrEqual(2)
    expect(stage.erp.dataRequests().length).toBeLessThanOrEqual(2)

    await stage.mend()
    await retry(panel, 'orders')
    expect(await card(panel, 'orders')).toContain('3STEST000001')
    expect(await card(panel, 'customer')).toContain('+31612345678')
    expect(stage.shop.dataRequests().length).toBeLessThanOrEqual(2)
  })

  test('is named on its card when it is the bot or the helpdesk, the rest stands, and Retry mends it', async () => {
    const { stage, openTicket } = staged()
    await Promise.all([makeFail(stage.bot), makeFail(stage.rt)])
    const panel = await panelOf(await openTicket('1'), 'rt/1')

    const brief = await card(panel, 'brief', 'failed')
    expect(brief).toContain('ShopBot')
    expect(brief).toMatch(title)
    expect(brief).toMatch(whatToDo)
    const tickets = await card(panel, 'tickets', 'failed')
    expect(tickets).toContain('RT history')
    expect(tickets).toMatch(title)
    expect(await card(panel, 'orders')).toContain('3STEST000001')
    expect(await card(panel, 'customer')).toContain('+31612345678')
    // A browser asks once more by itself where a connection was cut.
    expect(stage.bot.dataRequests().length).toBeLessThanOrEqual(2)
    expect(stage.rt.dataRequests().length).toBeLessThanOrEqual(8)

    await stage.mend()
    await panel.click('header button[aria-expanded]')
    await retryAll(panel)
    expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
    expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
  })
})

test('a slow system is given up after its time limit, and the rest has been there long before', async () => {
  const { stage, openTicket } = staged()
  stage.bot.misbehave({ hang: true })
  const panel = await panelOf(await openTicket('1'), 'rt/1')
  expect(await card(panel, 'orders')).toContain('3STEST000001')
  await card(panel, 'brief', 'loading')
  const brief = await card(panel, 'brief', 'failed', 20_000)
  expect(brief).toContain('ShopBot did not answer within 8 s')
  expect(brief).toContain('Try again')

  await stage.mend()
  await retry(panel, 'brief')
  expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
})

test('a system that asks for a pause gets it, even from an agent who presses Retry', async () => {
  const { stage, openTicket } = staged()
  stage.shop.misbehave({ status: 429, headers: { 'retry-after': '600' }, text: 'Too many requests' })
  const panel = await panelOf(await openTicket('1'), 'rt/1')
  expect(await card(panel, 'orders')).toContain('Shop asks for fewer requests')
  await panel.click('[data-card="orders"] button', { text: 'Retry' })
  const other = await panelOf(await openTicket('2'), 'rt/2')
  expect(await card(other, 'orders')).toContain('Shop asks for fewer requests')
  expect(stage.shop.dataRequests()).toHaveLength(1)
})

test('the end of the session in the helpdesk is said, and takes nothing else away', async () => {
  const { stage, openTicket } = staged()
  const page = await openTicket('2')
  await card(await panelOf(page, 'rt/2'), 'tickets')
  stage.rt.endSession()
  await goWithoutLoad(page, ticketAddress(stage, '1'), ticketPage('1'), 'content and address at once')

  const panel = await panelOf(page, 'rt/1')
  const tickets = await card(panel, 'tickets', 'failed')
  expect(tickets).toContain('RT history did not accept the sign-in')
  expect(tickets).toContain('Sign in to that system again')
  expect(await card(panel, 'orders')).toContain('3STEST000001')
})

interface Trouble {
  state: string | undefined
  retries: number
}

/** Presses the card's Retry buttons, one after the other, until nothing on it has failed. */
async function retry(panel: Surface, name: CardName): Promise<void> {
  const css = `[data-card="${name}"]`
  await panel.click(`[data-tab="${name}"]`)
  const look = () => panel.evaluate(trouble, css)
  await expect
    .poll(
      async () => {
        const { state, retries } = await look()
        if (retries > 0 && state !== 'loading') await panel.click(`${css} button`, { text: 'Retry' })
        return look()
      },
      { timeout: 15_000, interval: 200 },
    )
    .toEqual({ state: 'ready', retries: 0 })
}

/** Presses the Retry buttons in the list of sources until none is left. */
async function retryAll(panel: Surface): Promise<void> {
  const css = 'header:has([aria-label="Sources"])'
  await panel.click(`${css} button`, { text: 'Retry all that failed' })
  await expect
    .poll(
      async () => {
        const left = await panel.evaluate(trouble, css)
        if (left.retries > 0) await panel.click(`${css} button`, { text: 'Retry' })
        return (await panel.evaluate(trouble, css)).retries
      },
      { timeout: 15_000, interval: 200 },
    )
    .toBe(0)
}

function trouble(css: string): Trouble {
  const element = document.querySelector<HTMLElement>(css)
  const buttons = [...(element?.querySelectorAll('button') ?? [])]
  return {
    state: element?.dataset.state,
    retries: buttons.filter((button) => button.textContent?.includes('Retry')).length,
  }
}
