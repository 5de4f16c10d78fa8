import { expect, test } from 'vitest'
import type { Browser } from '../../e2e/drivers/driver.ts'
import { clearCache, pageFor } from '../support/agent.ts'
import { beforeTests } from '../support/before-tests.ts'
import { TicketPanel } from '../support/panel.ts'
import { ticketUrl } from '../support/request-tracker.ts'
import { chooseMail } from '../support/roundcube.ts'
import { signInToRoundcube, signInToRt, signOutOfRt } from '../support/sign-in.ts'
import { system } from '../support/systems.ts'

const signInAgain = /RT did not accept the sign-in .*Sign in to that system again/

/** Request Tracker is asked with the agent's own session, and that can be missing or end. */
export function withoutSessionInRt(browser: () => Browser): void {
  beforeTests(() => signInToRoundcube(browser()))

  test('beside a mail, the earlier tickets ask to sign in, the rest stands, and once signed in they come', async () => {
    for (const needed of ['rt5', 'bot', 'vendure', 'tryton'] as const) system(needed)
    await signOutOfRt(browser())
    await clearCache(browser())
    const page = await pageFor(browser(), system('roundcube').url)
    const panel = await TicketPanel.of(page, await chooseMail(page, 'Order 1001: parcel not arrived'))
    expect(await panel.card('tickets', 'failed')).toMatch(signInAgain)
    expect(await panel.card('brief')).toContain('Order 1001 is a week late')
    expect(await panel.card('orders')).toMatch(/1001 status differs .* 0990 delivered/)

    await signInToRt(browser())
    await panel.open('customer')
    await panel.surface.click('[data-card="tickets"] button', { text: 'Retry' })
    expect(await panel.card('tickets')).toContain('Strap of leather bag is loose')
  })

  test('beside a ticket that was open when the session ended, the orders of its customer stand', async () => {
    await signInToRt(browser())
    const page = await pageFor(browser(), ticketUrl(1))
    await (await TicketPanel.of(page, 'rt/1')).card('orders')
    await page.evaluate(async () => void (await fetch('/NoAuth/Logout.html')))
    await clearCache(browser())
    // The worker that comes after knows nothing any more, and asks.
    await browser().killWorker()
    const panel = await TicketPanel.of(page, 'rt/1')
    expect(await panel.card('tickets', 'failed')).toMatch(signInAgain)
    expect(await panel.card('orders')).toMatch(/1001 status differs/)
  })
}
