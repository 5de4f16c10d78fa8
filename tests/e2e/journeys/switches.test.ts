import { describe, expect, test } from 'vitest'
import { goWithoutLoad, type Order, secondStep } from '../stage/navigate.ts'
import { card, panelIsGone, panelOf, shows, showsNone } from '../stage/panel.ts'
import { ticketPage } from '../stage/request-tracker-pages.ts'
import { mails } from '../stage/roundcube.ts'
import { stagedForFile, ticketAddress } from '../stage/staged.ts'
import { mixUps, watchPanel } from '../stage/witness.ts'

const staged = stagedForFile()

test('the panel follows to the next ticket by a full page load', async () => {
  const { stage, openTicket } = staged()
  const page = await openTicket('1')
  await card(await panelOf(page, 'rt/1'), 'brief')

  await page.goto(ticketAddress(stage, '2'))
  const panel = await panelOf(page, 'rt/2')
  await watchPanel(panel)
  expect(await card(panel, 'brief')).toContain('Wants to swap size 43 for 44')
  expect(await mixUps(panel)).toEqual([])
})

describe.each<Order>(['content and address at once', 'address first', 'content first'])(
  'when the page changes without a load, %s',
  (order) => {
    test('the panel follows, and never shows one customer on the ticket of another', async () => {
      const { stage, openTicket } = staged()
      const page = await openTicket('1')
      const panel = await panelOf(page, 'rt/1')
      await card(panel, 'brief')
      await watchPanel(panel)

      await goWithoutLoad(page, ticketAddress(stage, '2'), ticketPage('2'), order)
      // As long as what is drawn is another ticket than that of the address, none is open.
      if (order === 'address first') await showsNone(panel)
      if (order !== 'content and address at once') await secondStep(page)
      await shows(panel, 'rt/2')
      expect(await card(panel, 'brief')).toContain('Wants to swap size 43 for 44')
      expect(await panel.text('[data-part="who"]')).toContain('Omar Haddad')
      expect(await mixUps(panel)).toEqual([])
      // The shop does not know Omar, so it is asked once more, with the order's number as well.
      const asked = () => stage.shop.dataRequests().map(({ body }) => JSON.parse(body).variables)
      await expect
        .poll(() => asked().flatMap(({ number }) => number ?? []), { timeout: 10_000 })
        .toEqual(['1002'])
      expect([...new Set(asked().flatMap(({ email }) => email ?? []))]).toEqual([
        'eva.janssen@example.com',
        'omar.haddad@example.com',
      ])
    })
  },
)

test('the panel follows the preview of a mailbox, whose address stays as it is', async () => {
  const { stage, open } = staged()
  const page = await open(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX`)
  expect(await panelIsGone(page)).toBe(true)

  await preview(page, mails.eva)
  const panel = await panelOf(page, `mail/${mails.eva}`)
  await watchPanel(panel)
  expect(await card(panel, 'brief')).toContain('Order 1001 is a week late')

  await preview(page, mails.omar)
  await shows(panel, `mail/${mails.omar}`)
  expect(await panel.text('[data-part="who"]')).toContain('Omar Haddad')
  expect(await mixUps(panel)).toEqual([])
  expect(await page.url()).toBe(`${stage.roundcube.origin}/?_task=mail&_mbox=INBOX`)
})

test('back and forward bring the panel of the ticket that the page shows', async () => {
  const { stage, openTicket } = staged()
  const page = await openTicket('1')
  await card(await panelOf(page, 'rt/1'), 'brief')
  await page.goto(ticketAddress(stage, '2'))
  await card(await panelOf(page, 'rt/2'), 'brief')

  for (const [step, id, name] of [
    [-1, '1', 'Eva Janssen'],
    [1, '2', 'Omar Haddad'],
    [-1, '1', 'Eva Janssen'],
  ] as const) {
    await page.evaluate((by: number) => history.go(by), step)
    const arrived = (query: string) => location.search === query && document.readyState === 'complete'
    await page.waitFor(arrived, `?id=${id}`, { what: `the page of ticket ${id}` })
    const panel = await panelOf(page, `rt/${id}`)
    await watchPanel(panel)
    expect(await panel.text('[data-part="who"]')).toContain(name)
    await card(panel, 'brief')
    expect(await mixUps(panel)).toEqual([])
  }
})

async function preview(
  page: Awaited<ReturnType<ReturnType<typeof staged>['open']>>,
  uid: string,
): Promise<void> {
  await page.evaluate((uid: string) => {
    const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe')
    frame?.contentWindow?.location.replace(`/?_task=mail&_mbox=INBOX&_uid=${uid}&_framed=1&_action=preview`)
  }, uid)
}
