import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '../../drivers/driver.ts'
import { serve, type TestServer } from '../../support/server.ts'
import { type Customer, canaryCustomer, randomWord } from './customer.ts'
import { helpdeskRoutes, type Ticket, type TicketMessage, type TicketPage } from './helpdesk.ts'
import { type Secrets, systemRoutes } from './systems.ts'

/** A helpdesk and the systems behind it, on this machine. */
export interface Desk {
  helpdesk: TestServer
  systems: TestServer
  secrets: Secrets
  /** Makes a ticket, of a new canary customer where none is given. */
  ticket(about?: TicketWish): { id: string; url: string; customer: Customer }
  config(): object
  close(): Promise<void>
}

export interface TicketWish {
  page?: TicketPage
  customer?: Customer
  messages?: TicketMessage[]
  /** Neither the bot nor the shop has heard of the customer. */
  unknown?: true
}

/** Opens a desk. `pageScript` is `/page.js`, the first script of every ticket page. */
export async function openDesk(pageScript = ''): Promise<Desk> {
  const tickets = new Map<string, Ticket>()
  const customers = new Map<string, Customer>()
  const secrets = {
    botToken: randomWord(),
    username: `${randomWord()}@example.com`,
    password: randomWord(),
    loginToken: randomWord(),
  }
  const helpdesk = await serve(helpdeskRoutes(tickets, pageScript))
  const systems = await serve(systemRoutes(secrets, customers))
  return {
    helpdesk,
    systems,
    secrets,
    ticket: ({ page = {}, customer = canaryCustomer(), messages = [], unknown } = {}) => {
      const id = String(tickets.size + 1)
      tickets.set(id, { customer, page, messages })
      if (!unknown) customers.set(id, customer)
      return { id, url: `${helpdesk.origin}/Ticket/Display.html?id=${id}`, customer }
    },
    config: () => configFor(helpdesk.origin, systems.origin),
    close: async () => {
      await Promise.all([helpdesk.stop(), systems.stop()])
    },
  }
}

/** The team config of a desk; the systems may stand elsewhere. */
export function configFor(helpdesk: string, systems: string) {
  const source = (id: string, preset: string, baseUrl: string) => ({ id, label: id, preset, baseUrl })
  return {
    schema: 'baton.team-config/2',
    name: 'Security tests',
    helpdesks: [{ id: 'rt', adapter: 'request-tracker', origin: helpdesk }],
    sources: [
      source('ticket', 'request-tracker-ticket', helpdesk),
      source('earlier', 'request-tracker-history', helpdesk),
      source('bot', 'bot-framework', `${systems}/bot`),
      source('shop', 'vendure', `${systems}/shop`),
    ],
  }
}

/** The hosts that a browser for these tests must be able to allow. */
export const allowedHosts = ['http://127.0.0.1/*', 'http://localhost/*']

/** Sets the extension up as a lead does: config, hosts and credentials on the options page, which it gives back. */
export async function setUp(browser: Browser, desk: Desk): Promise<Page> {
  const options = await browser.openExtensionPage('options.html')
  await importConfig(options, desk.config())
  await allow(options)
  await enter(options, 'bot', { token: desk.secrets.botToken })
  await enter(options, 'shop', { username: desk.secrets.username, password: desk.secrets.password })
  return options
}

export async function importConfig(options: Page, config: object): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-config-'))
  const name = `Config ${randomWord()}`
  const file = join(folder, 'config.json')
  writeFileSync(file, JSON.stringify({ ...config, name }))
  try {
    await options.setFiles('input[type=file]', [file])
    const shown = (text: string) => document.body.innerText.includes(text)
    await options.waitFor(shown, name, { what: 'the config to be imported' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export async function allow(options: Page): Promise<void> {
  await options.click('button', { text: 'Allow access' })
  const allowed = () => !document.body.innerText.includes('does not let Baton reach')
  await options.waitFor(allowed, undefined, { what: 'the hosts to be allowed' })
}

export async function enter(options: Page, source: string, fields: Record<string, string>): Promise<void> {
  const row = `[data-source="${source}"]`
  for (const [name, value] of Object.entries(fields)) {
    await options.fill(`${row} input[name="${name}"]`, value)
  }
  await options.click(`${row} button[type=submit]`)
  const entered = (css: string) => document.querySelector(css)?.textContent?.includes('Credentials entered')
  await options.waitFor(entered, row, { what: `the credentials of ${source} to be entered` })
}
