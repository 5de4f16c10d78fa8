import { expect, test } from 'vitest'
import type { Surface } from '../drivers/driver.ts'
import { kindsOfFailure } from '../stage/kinds-of-failure.ts'
import { goWithoutLoad } from '../stage/navigate.ts'
import { card, panelOf } from '../stage/panel.ts'
import { ticketPage } from '../stage/request-tracker-pages.ts'
import { stagedForFile, ticketAddress } from '../stage/staged.ts'

const staged = stagedForFile()

const at = (...names: string[]) =>
  kindsOfFailure.filter(({ name }) => names.some((part) => name.includes(part)))

// Each kind at one pair of systems, and those that systems differ in at both; every kind at every source is
// tested in tests/unit/sources.
test.each(at('reached', '403', '429', 'page instead', '20 MB', 'another shape'))(
  'a shop and an ERP, of which each $name: named on their card, the rest stands, and Retry mends it',
  async ({ stage: makeFail, title, whatToDo, tries = 1 }) => {
    const { stage, openTicket } = staged()
    await Promise.all([makeFail(stage.shop), makeFail(stage.erp)])
    const panel = await panelOf(await openTicket('1'), 'rt/1')

    const orders = await card(panel, 'orders', 'failed')
    expect(orders).toContain('Shop')
    expect(orders).toContain('ERP')
    expect(orders).toMatch(title)
    expect(orders).toMatch(whatToDo)
    await card(panel, 'customer', 'failed')
    expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
    expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
    // A token may have run out, so each may be asked once more after signing in anew.
    expect(stage.shop.dataRequests().length).toBeLessThanOrEqual(2 * tries)
    expect(stage.erp.dataRequests().length).toBeLessThanOrEqual(2 * tries)

    await stage.mend()
    await retry(panel, 'orders')
    expect(await card(panel, 'orders')).toContain('3STEST000001')
    expect(await card(panel, 'customer')).toContain('+31612345678')
    expect(stage.shop.dataRequests().length).toBeLessThanOrEqual(2)
  },
)

test.each(at('reached', '401', '404', '500', 'cuts', 'another shape'))(
  'a bot and a helpdesk, of which each $name: named on their cards, the rest stands, and Retry mends it',
  async ({ stage: makeFail, title, whatToDo, sends = 1, tries = 1 }) => {
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
    // Three for the ticket and one for earlier tickets.
    expect(stage.bot.dataRequests().length).toBeLessThanOrEqual(tries)
    expect(stage.rt.dataRequests().length).toBeLessThanOrEqual(4 * sends * tries)

    await stage.mend()
    await retryAll(panel)
    expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')
    expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
  },
)

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

/** Presses the card's Retry buttons until nothing on it has failed; a system may want its pause first. */
async function retry(panel: Surface, name: 'brief' | 'orders'): Promise<void> {
  await panel.click(`[data-tab="${name}"]`)
  await panel.click(`[data-card="${name}"] button`, { text: 'Retry' })
  await panel.waitFor(pressRetry, `[data-card="${name}"][data-state="ready"]`, {
    what: `${name} to be mended`,
  })
}

/** Presses "retry all", and then whatever is left, until the list of sources has no Retry button. */
async function retryAll(panel: Surface): Promise<void> {
  await panel.click('header button[aria-expanded]')
  await panel.click('header button', { text: 'Retry all that failed' })
  await panel.waitFor(pressRetry, 'header', { what: 'all sources to be mended' })
}

/** True when the element is there and has no Retry button any more; else presses those that there are. */
function pressRetry(css: string): boolean {
  const element = document.querySelector(css)
  const inCard = css.startsWith('[') ? document.querySelector(css.replace(/\[data-state.*/, '')) : element
  const buttons = [...(inCard?.querySelectorAll('button') ?? [])].filter(
    (button) => button.textContent === 'Retry',
  )
  for (const button of buttons) button.click()
  return element !== null && buttons.length === 0
}
