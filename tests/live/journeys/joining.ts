import { expect, test } from 'vitest'
import type { Browser } from '../../e2e/drivers/driver.ts'
import { pageFor } from '../support/agent.ts'
import { beforeTests } from '../support/before-tests.ts'
import { TicketPanel } from '../support/panel.ts'
import { replyUrl, ticketUrl } from '../support/request-tracker.ts'
import { signInToRt } from '../support/sign-in.ts'
import { system } from '../support/systems.ts'

/** Each ticket of the story names its conversation in another way, or not at all. */
export function ticketAndConversation(browser: () => Browser): void {
  beforeTests(() => signInToRt(browser()))

  test("by the custom field of Omar's ticket", async () => {
    system('bot')
    const panel = await open(browser(), 2)
    expect(await panel.join()).toContain('Matched by conversation ID')
    expect(await panel.card('brief')).toContain('Wants to swap size 43 for 44; the bot cannot see the stock')
    expect(await panel.order('1002')).toContain('3STEST000002')
  })

  test("by the handoff event that stands as text in a comment of Lena's ticket", async () => {
    const panel = await open(browser(), 3)
    expect(await panel.join()).toContain('Matched by the ticket’s note')
    expect(await panel.card('brief')).toContain('Third time she asks for the refund of order 1003')
    const words = (await panel.turns()).map(({ text }) => text).join('\n')
    expect(words).toContain('I will ask my bank for a chargeback')
    expect(words).not.toContain('"conversation"')
  })

  test('by the handoff event that is attached to a comment as a file', async () => {
    const panel = await open(browser(), 4)
    expect(await panel.join()).toContain('Matched by the ticket’s note')
    expect(await panel.card('brief')).toContain('Wants to change the e-mail address of her account')
  })

  test('by the agent, where two conversations of Ivan would fit', async () => {
    const panel = await open(browser(), 7)
    expect(await panel.join()).toContain('2 conversations could belong to this ticket')
    const choice = await panel.surface.text('[aria-labelledby="choice-title"]')
    expect(choice).toContain('Can order 1004 be delivered on Saturday?')
    expect(choice).toContain('Cancel the T-shirt in order 1005')
    expect(await panel.card('brief')).not.toMatch(/Saturday|T-shirt/)

    await panel.surface.click('[aria-labelledby="choice-title"] li:nth-child(1) button')
    await panel.surface.waitFor(() => document.body.innerText.includes('Conversation chosen by hand'))
    expect(await panel.card('brief')).toContain(
      'Wants to cancel the T-shirt of order 1005 and keep the shoes',
    )

    const again = await open(browser(), 7)
    expect(await again.join()).toContain('Conversation chosen by hand')
  })

  test('with none for a stranger: no packet, no orders, and nothing has failed', async () => {
    const panel = await open(browser(), 8)
    expect(await panel.join()).toContain('No bot conversation found for this ticket')
    expect(await panel.card('orders')).toContain('No orders found for this customer.')
    expect(await panel.card('tickets')).toContain('No other tickets of this customer.')
    expect((await panel.turns()).map(({ text }) => text)).toEqual([expect.stringContaining('gift cards')])
    expect(await panel.sources()).toMatch(/^5 sources fine:/)
  })

  test('on an address with semicolons as well', async () => {
    const page = await pageFor(browser(), replyUrl(2))
    const panel = await TicketPanel.of(page, 'rt/2')
    expect(await panel.join()).toContain('Matched by conversation ID')
  })
}

async function open(browser: Browser, id: number): Promise<TicketPanel> {
  return TicketPanel.of(await pageFor(browser, ticketUrl(id)), `rt/${id}`)
}
