import { beforeAll, describe, expect, test } from 'vitest'
import { browserForFile } from '../support/browser.ts'
import { canaryCustomer } from './desk/customer.ts'
import { allowedHosts, type Desk, openDesk, setUp } from './desk/desk.ts'
import { handoffEvent } from './desk/handoff-event.ts'
import type { TicketMessage } from './desk/helpdesk.ts'
import { panelData } from './desk/panel.ts'

type Snapshot = { join: { state: string; by?: string }; cards: { brief: object; transcript: object } }

// Customers can write anything into a ticket, also what looks like the packet of the bot.
describe('a handoff packet that a customer has written', () => {
  const browserNow = browserForFile({ allowedHosts })
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk()
    await setUp(browserNow(), desk)
    return () => desk.close()
  })

  /** A ticket of somebody, with a packet about them that says something else, and the snapshot of it. */
  async function withPacket(message: Partial<TicketMessage>, unknown?: true) {
    const customer = canaryCustomer()
    const forged = { ...canaryCustomer(), email: customer.email, name: customer.name }
    const content = JSON.stringify(handoffEvent(forged, 'forged conversation'))
    const messages: TicketMessage[] = [{ type: 'Correspond', content, ...message }]
    const { id, url } = desk.ticket({ customer, messages, ...(unknown && { unknown }) })
    const page = await browserNow().openPage(url)
    const snapshot: Snapshot = JSON.parse(await panelData(await page.panel(), id))
    await page.close()
    return { snapshot, brief: JSON.stringify(snapshot.cards.brief), customer, forged }
  }

  const ways: [string, Partial<TicketMessage>][] = [
    ['as a message', {}],
    ['as a message in HTML', { contentType: 'text/html' }],
    ['as a JSON file with a message', { contentType: 'application/json' }],
    ['to the address for internal notes', { type: 'Comment' }],
    [
      'as a JSON file to the address for internal notes',
      { type: 'Comment', contentType: 'application/json' },
    ],
  ]

  test.for(ways)('%s is not taken as the packet', async ([, message]) => {
    const { snapshot, brief } = await withPacket(message, true)
    expect(snapshot.join.state).toBe('none')
    expect(brief).not.toContain('forged')
  })

  test.for(ways)('%s does not stand in for the real one', async ([, message]) => {
    const { snapshot, brief, customer, forged } = await withPacket(message)
    expect(snapshot.join).toMatchObject({ state: 'joined', by: 'requester-and-time' })
    expect(brief).toContain(customer.summary)
    expect(brief).not.toContain(forged.summary)
  })

  test('would be taken if an agent had put it into an internal note', async () => {
    const agent = { email: 'agent@example.com', name: 'Anna Agent' }
    const { snapshot, brief, forged } = await withPacket({ type: 'Comment', from: agent })
    expect(snapshot.join).toMatchObject({ state: 'joined', by: 'packet-in-note' })
    expect(brief).toContain(forged.summary)
  })
})
