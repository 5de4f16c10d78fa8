import { expect, test } from 'vitest'
import { card, join, panelOf } from '../stage/panel.ts'
import { stagedForFile } from '../stage/staged.ts'

const staged = stagedForFile()

test('a ticket shows what the bot sent, the conversation, the customer, the orders and earlier tickets', async () => {
  const panel = await panelOf(await staged().openTicket('1'), 'rt/1')

  expect(await join(panel, 'joined')).toContain('requester and time')
  const brief = await card(panel, 'brief')
  expect(brief).toContain('Order 1001 is a week late, tracking shows no scan, customer asks for a person')
  expect(await panel.text('[data-card="known"]')).toContain('Dorpsstraat 12, Amsterdam')
  expect(await panel.text('[data-part="who"]')).toContain('Eva Janssen')

  // It opens at the newest; what is far above is drawn when it is gone to.
  expect(await card(panel, 'transcript')).toContain(
    'from tomorrow on I am at my work address: Stationsplein 5, Amsterdam',
  )
  await panel.click('[data-jump="handoff"]')
  const says = (text: string) =>
    document.querySelector<HTMLElement>('[data-turn-list]')?.innerText.includes(text)
  for (const text of ['Handed over to a person', 'I looked there already, tracking says nothing at all']) {
    await panel.waitFor(says, text, { what: `the transcript to show “${text}”` })
  }

  const orders = await card(panel, 'orders')
  expect(orders).toContain('1001')
  expect(orders).toContain('0990')
  expect(orders).toContain('3STEST000001')

  expect(await card(panel, 'customer')).toContain('+31612345678')
  expect(await card(panel, 'tickets')).toContain('Strap of leather bag is loose')
})

test('each system is asked once for a ticket, and the ERP without the origin that it refuses', async () => {
  const { stage, openTicket } = staged()
  const panel = await panelOf(await openTicket('1'), 'rt/1')
  for (const name of ['brief', 'orders', 'tickets'] as const) await card(panel, name)
  expect(await card(panel, 'orders')).toContain('ERP')

  expect(stage.shop.dataRequests()).toHaveLength(1)
  expect(stage.erp.dataRequests().map(({ body }) => JSON.parse(body).method)).toEqual([
    'model.res.user.get_preferences',
    'model.party.party.search_read',
    'model.sale.sale.search_read',
  ])
  expect(stage.erp.server.requests.filter(({ headers }) => headers.origin)).toEqual([])
  expect(stage.bot.dataRequests()).toHaveLength(1)
  expect(stage.rt.dataRequests()).toHaveLength(4)
})

test('a page of the helpdesk that shows no ticket is left alone', async () => {
  const { open, stage } = staged()
  const page = await open(`${stage.rt.origin}/Nothing.html`)
  // The worker has had its say when another tab's ticket is there.
  await panelOf(await staged().openTicket('1'), 'rt/1')
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
})

test('a ticket without a conversation shows the customer all the same, and nothing of older conversations', async () => {
  const panel = await panelOf(await staged().openTicket('5'), 'rt/5')

  expect(await join(panel, 'none')).toContain('No bot conversation found')
  expect(await card(panel, 'orders')).toContain('0990')
  expect(await card(panel, 'customer')).toContain('+31612345678')
  const brief = await card(panel, 'brief')
  expect(brief).toContain('Not sent by the bot: Why a person')
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain('leather bag came loose')
})

test('the id in a field of the ticket names the conversation', async () => {
  const panel = await panelOf(await staged().openTicket('2'), 'rt/2')
  expect(await join(panel, 'joined')).toContain('conversation ID')
  expect(await card(panel, 'brief')).toContain('Wants to swap size 43 for 44')
})

test('two conversations are a choice, which the agent can make and take back', async () => {
  const { openTicket } = staged()
  const panel = await panelOf(await openTicket('7'), 'rt/7')

  await join(panel, 'choice')
  // The brief comes in once its code is loaded.
  await expect
    .poll(() => panel.text(), { timeout: 10_000 })
    .toContain('Nothing of the bot is shown until you choose')
  const undecided = await panel.text()
  expect(undecided).not.toContain('Wants to cancel the T-shirt')
  expect(undecided).not.toContain('Asks for a delivery on Saturday')

  // The newest comes first: the T-shirt of order 1005.
  await panel.click('button', { text: 'This one' })
  expect(await join(panel, 'joined')).toContain('chosen by hand')
  expect(await card(panel, 'brief')).toContain('Wants to cancel the T-shirt of order 1005')

  // The choice is remembered for the ticket.
  const again = await panelOf(await openTicket('7'), 'rt/7')
  expect(await join(again, 'joined')).toContain('chosen by hand')
  expect(await card(again, 'brief')).toContain('Wants to cancel the T-shirt of order 1005')

  await again.click('[data-join] button', { text: 'Undo' })
  await join(again, 'choice')
  expect(await again.text()).not.toContain('Wants to cancel the T-shirt')
})

test('the packet is read from the internal note, and the other conversation of the same customer is not shown', async () => {
  const panel = await panelOf(await staged().openTicket('3'), 'rt/3')
  expect(await join(panel, 'joined')).toContain('note')
  expect(await card(panel, 'brief')).toContain('Third time she asks for the refund of order 1003')
  expect(await card(panel, 'transcript')).not.toContain('handoff.initiate')
  expect(await panel.evaluate(() => document.body.textContent)).not.toContain('e-mail address of her account')
})

test('the packet is read from a file that came with the internal note', async () => {
  const panel = await panelOf(await staged().openTicket('4'), 'rt/4')
  expect(await join(panel, 'joined')).toContain('note')
  expect(await card(panel, 'brief')).toContain('Wants to change the e-mail address of her account')
})
