import { expect, test } from 'vitest'
import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import { presetById } from '#lib/sources/presets/index.ts'
import { agentBrowser, pageFor } from './support/agent.ts'
import { beforeTests } from './support/before-tests.ts'
import { TicketPanel } from './support/panel.ts'
import { ticketUrl } from './support/request-tracker.ts'
import { signInToRt } from './support/sign-in.ts'
import { runningSystems, startSystem, stopSystem, system } from './support/systems.ts'
import { teamConfig } from './team-config.ts'

const browser = agentBrowser('chromium', withShopNeverFresh(teamConfig(runningSystems())))
beforeTests(() => signInToRt(browser()))

/** As the preset has it, but asked at every look: the usual two minutes without a question are long for a test. */
function withShopNeverFresh(config: TeamConfig): TeamConfig {
  const definition = presetById('vendure')?.definition
  if (!definition) throw new Error('There is no preset for Vendure any more.')
  const own = ({ preset, ...source }: SourceConfig): SourceConfig => ({
    ...source,
    definition: { ...definition, freshSeconds: 0 },
  })
  return { ...config, sources: config.sources.map((source) => (source.id === 'shop' ? own(source) : source)) }
}

const shopIsDown = /Shop cannot be reached/

test('when the shop goes down, known orders stay and say why they are old, unknown ones say why they are missing', async () => {
  for (const needed of ['vendure', 'tryton'] as const) system(needed)
  const seen = await pageFor(browser(), ticketUrl(1))
  expect(await (await TicketPanel.of(seen, 'rt/1')).order('1001')).toContain('3STEST000001')

  await stopSystem('vendure')
  await seen.goto(ticketUrl(1))
  const known = await TicketPanel.of(seen, 'rt/1')
  const stale = await known.card('orders', 'stale')
  expect(stale).toMatch(shopIsDown)
  expect(stale).toMatch(/1001 status differs .* 0990 delivered/)
  expect(await known.card('brief')).toContain('Order 1001 is a week late')

  const unseen = await TicketPanel.of(await pageFor(browser(), ticketUrl(2)), 'rt/2')
  const fromWarehouse = await unseen.card('orders')
  expect(fromWarehouse).toMatch(shopIsDown)
  expect(await unseen.order('1002')).toMatch(/shipped .* ERP/)

  await startSystem('vendure')
  await unseen.open('orders')
  await unseen.surface.click('[data-card="orders"] button', { text: 'Retry' })
  await unseen.surface.waitFor(() => !document.body.innerText.includes('cannot be reached'), undefined, {
    what: 'the shop to be asked again',
  })
  expect(await unseen.order('1002')).toContain('PostNL 3STEST000002')
})

test('the ERP, which refuses origins that it does not know, answers the extension', async () => {
  const { url, credentials } = system('tryton')
  const login = {
    id: 0,
    method: 'common.db.login',
    params: [credentials.user, { password: credentials.password }, 'en'],
  }
  const asExtension = await fetch(`${url}/${credentials.database}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: browser().extensionOrigin },
    body: JSON.stringify(login),
  })
  expect(asExtension.status).toBe(500)
  const panel = await TicketPanel.of(await pageFor(browser(), ticketUrl(1)), 'rt/1')
  expect(await panel.card('customer')).toContain('ERP by e-mail')
})
