import { expect, test } from 'vitest'
import { card, join, panelOf } from '../stage/panel.ts'
import { stagedForFile } from '../stage/staged.ts'

const staged = stagedForFile()

test('a ticket shows what the bot sent, the conversation, the customer, the orders and earlier tickets', async () => {
  const panel = await panelOf(await staged().openTicket('1'), 'rt/1')

  expect(await join(panel, 'joined')).toContain('requester and time')
  const brief = await card(panel, 'brief')
  expect(brief).toContain('Order 1001 is a week late, tracking shows no scan, customer asks for a person')
  expect(brief).toContain('Dorpsstraat 12, Amsterdam')
  expect(await panel.text('[data-part="who"]')).toContain('Eva Janssen')

  const transcript = await card(panel, 'transcript')
  expect(transcript).toContain('I looked there already, tracking says nothing at all')
  expect(transcript).toContain('Handed over to a person')
  expect(transcript).toContain('from tomorrow on I am at my work address: Stationsplein 5, Amsterdam')

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
