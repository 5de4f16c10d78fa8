import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Browser } from '../../e2e/drivers/driver.ts'
import { pageFor, pictures } from '../support/agent.ts'
import { beforeTests } from '../support/before-tests.ts'
import { TicketPanel } from '../support/panel.ts'
import { chooseMail, editorText } from '../support/roundcube.ts'
import { signInToRoundcube, signInToRt } from '../support/sign-in.ts'
import { system } from '../support/systems.ts'

const evasMail = 'Order 1001: parcel not arrived'

/** Eva's mail in the shared mailbox: no address names it, and the agent's session at RT brings her earlier tickets. */
export function mailInRoundcube(browser: () => Browser): void {
  beforeTests(async () => {
    await signInToRt(browser())
    await signInToRoundcube(browser())
  })

  test('chosen in the list, it shows her conversation, orders and tickets beside it', async () => {
    for (const needed of ['bot', 'vendure', 'tryton'] as const) system(needed)
    const page = await pageFor(browser(), system('roundcube').url)
    const address = await page.url()
    const panel = await TicketPanel.of(page, await chooseMail(page, evasMail))
    expect(await page.url()).toBe(address)
    expect(await panel.join()).toContain('Matched by requester and time')
    expect(await panel.card('brief')).toContain('Order 1001 is a week late')
    expect(await panel.order('1001')).toMatch(
      /status differs .* PostNL 3STEST000001 .* Shop .* “waiting” · ERP/,
    )
    const tickets = await panel.card('tickets')
    for (const number of ['#1', '#5', '#6']) expect(tickets).toContain(`${number} · RT`)
    if (browser().name === 'chromium') {
      await page.setViewport(1366, 768)
      await panel.card('brief')
      await page.screenshot(join(pictures, 'live-roundcube.png'))
    }
  })

  test('her mail stands behind her conversation with the bot, once', async () => {
    const page = await pageFor(browser(), system('roundcube').url)
    const panel = await TicketPanel.of(page, await chooseMail(page, evasMail))
    const written = (await panel.turns()).filter(({ text }) => text.includes('still not arrived'))
    expect(written).toEqual([expect.objectContaining({ role: 'customer', internal: false })])
  })

  test('another mail in the list brings another customer, and no word of Eva', async () => {
    const page = await pageFor(browser(), system('roundcube').url)
    await TicketPanel.of(page, await chooseMail(page, evasMail))
    const panel = await TicketPanel.of(page, await chooseMail(page, 'Return of shoes, wrong size'))
    expect(await panel.card('brief')).toContain('Wants to swap size 43 for 44')
    await panel.card('orders')
    expect(await panel.surface.text()).not.toMatch(/Eva|1001/)
  })

  test('the reply to it keeps her brief, and takes a line in its editor', async () => {
    const line = `We found your parcel, Eva. Written in ${browser().name}.`
    const page = await pageFor(browser(), system('roundcube').url)
    const ticket = await chooseMail(page, evasMail)
    await TicketPanel.of(page, ticket)
    await page.click('#toolbar-menu a.reply:not(.disabled)')
    await page.waitFor(() => location.search.includes('_action=compose'), undefined, {
      what: 'the reply page',
    })
    expect(await editorText(page)).toContain('still not arrived')
    const panel = await TicketPanel.of(page, ticket)
    expect(await panel.card('brief')).toContain('Order 1001 is a week late')
    await panel.insert(line)
    expect(await editorText(page)).toContain(line)
  })
}
