import { describe, expect, test } from 'vitest'
import { agentBrowser, browsers, pageFor, signIn } from './support/agent.ts'
import { TicketPanel } from './support/panel.ts'
import { ticketUrl } from './support/request-tracker.ts'
import { chooseMail } from './support/roundcube.ts'
import { system } from './support/systems.ts'

const signInAgain =
  /RT did not accept the sign-in Sign in to that system again, or enter new credentials in the settings/

describe.each(browsers)('Without a session in Request Tracker, in %s', (name) => {
  const browser = agentBrowser(name, ['roundcube'])

  test('the earlier tickets of a mail ask to sign in, the rest stands, and once signed in they come', async () => {
    for (const needed of ['rt5', 'bot', 'vendure', 'tryton'] as const) system(needed)
    const page = await pageFor(browser(), system('roundcube').url)
    const panel = await TicketPanel.of(page, await chooseMail(page, 'Order 1001: parcel not arrived'))
    expect(await panel.card('tickets', 'failed')).toMatch(signInAgain)
    expect(await panel.card('brief')).toContain('Order 1001 is a week late')
    expect(await panel.card('orders')).toMatch(/1001 status differs .* 0990 delivered/)

    await signIn.rt5(browser())
    await panel.open('customer')
    await panel.surface.click('[data-card="tickets"] button', { text: 'Retry' })
    expect(await panel.card('tickets')).toContain('Strap of leather bag is loose')
  })

  test('a ticket whose session has ended says so, and the orders of its customer stand', async () => {
    await signIn.rt5(browser())
    const page = await pageFor(browser(), ticketUrl(1))
    await (await TicketPanel.of(page, 'rt/1')).card('orders')
    await pageFor(browser(), `${system('rt5').url}/NoAuth/Logout.html`)
    const options = await browser().openExtensionPage('options.html')
    await options.click('button', { text: 'Clear the cache' })
    await options.waitFor(() => document.body.innerText.includes('The cache is empty'))
    await options.close()
    await browser().killWorker()

    const panel = await TicketPanel.of(page, 'rt/1')
    expect(await panel.card('tickets', 'failed')).toMatch(signInAgain)
    expect(await panel.card('orders')).toMatch(/1001 status differs/)
  })
})
