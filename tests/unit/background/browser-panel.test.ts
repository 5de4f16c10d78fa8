import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Visits } from '../../../entrypoints/background/visits.ts'
import { fakePort } from '../messaging/fake-port.ts'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const add = vi.fn(async (_: object) => true)
vi.mock('../../../entrypoints/background/open-cache.ts', () => ({
  openCache: async () => ({ isLocked: false, log: { add } }),
}))
const { PanelPorts } = await import('../../../entrypoints/background/panel-ports.ts')

const sender = { id: 'baton', url: 'chrome-extension://baton/sidepanel.html' }
const tickets = {
  eva: { id: 7, url: 'https://rt.example.com/Ticket/Display.html?id=1' },
  omar: { id: 8, url: 'https://rt.example.com/Ticket/Display.html?id=2' },
}
const inFront = (tab: { id: number; url?: string } | undefined) =>
  browser.tabs.query.mockImplementation(async () => (tab ? [tab] : []) as never)

const retry = vi.fn(async () => undefined)
const latest: Record<number, object> = { 7: { sequence: 70 }, 8: { sequence: 30 } }
const of = vi.fn(async (tabId: number) => (latest[tabId] ? { latest: latest[tabId], retry } : undefined))
const visits = { of } as unknown as Visits
const beside = async (more: object = {}) => {
  const ports = new PanelPorts()
  const fake = fakePort({ name: 'panel:3', sender, ...more })
  await ports.accept(fake.port, visits)
  return { ...fake, ports, told: () => fake.sent.filter(({ event }) => event !== 'preferences') }
}

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
  worker.grant('https://rt.example.com/*')
  inFront(tickets.eva)
})

describe('the port of the browser’s own panel', () => {
  it('is told the ticket of the tab in front in the window that it names', async () => {
    const { told } = await beside()
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, windowId: 3 })
    expect(told()).toEqual([{ event: 'snapshot', snapshot: { sequence: 70 } }])
  })

  it.each([
    ['a helpdesk page', { sender: { ...sender, url: tickets.eva.url, tab: tickets.eva } }],
    ['the panel in a page', { sender: { ...sender, url: 'chrome-extension://baton/panel.html' } }],
    ['another page of ours', { sender: { ...sender, url: 'chrome-extension://baton/options.html' } }],
    ['another extension', { sender: { ...sender, id: 'other' } }],
    ['a page that names no window', { name: 'panel' }],
    ['a page that names nonsense', { name: 'panel:3;7' }],
  ])('is refused and told nothing where it is that of %s', async (_, more) => {
    const { sent, disconnected, ports } = await beside(more)
    expect(disconnected).toHaveBeenCalledTimes(1)
    ports.show(7, { sequence: 71 } as never)
    await ports.follow(3)
    expect(sent).toEqual([])
    expect(of).not.toHaveBeenCalled()
  })

  it.each([
    ['a page that is no helpdesk', { id: 9, url: 'https://evil.example.com/' }],
    ['a page whose address is hidden', { id: 9 }],
    ['no page', undefined],
  ])('is told that no ticket is open beside %s, and nothing of other tabs', async (_, tab) => {
    inFront(tab)
    const { told, ports } = await beside()
    ports.show(7, { sequence: 71 } as never)
    ports.draft(7, 'Dear Eva')
    expect(told()).toEqual([{ event: 'no-ticket' }])
    expect(of).not.toHaveBeenCalled()
  })

  it('is told no data where the permission for the helpdesk was taken back, before or while it is open', async () => {
    const { told, ports } = await beside()
    worker.granted.clear()
    await ports.recheck()
    ports.show(7, { sequence: 71 } as never)
    expect(told().slice(1)).toEqual([{ event: 'another-tab' }, { event: 'no-ticket' }])
    expect((await beside()).told()).toEqual([{ event: 'no-ticket' }])
  })
})

describe('when another tab comes to the front', () => {
  it('the panel forgets the ticket before, then shows the other', async () => {
    const { told, ports } = await beside()
    inFront(tickets.omar)
    await ports.follow(3)
    ports.show(7, { sequence: 71 } as never)
    ports.show(8, { sequence: 31 } as never)
    expect(told().slice(1)).toEqual([
      { event: 'another-tab' },
      { event: 'snapshot', snapshot: { sequence: 30 } },
      { event: 'snapshot', snapshot: { sequence: 31 } },
    ])
  })

  it('in another window, the panel stays with its own', async () => {
    const { told, ports } = await beside()
    inFront(tickets.omar)
    await ports.follow(4)
    expect(told()).toHaveLength(1)
  })

  it('with no helpdesk in it, the panel is emptied', async () => {
    const { told, ports } = await beside()
    inFront({ id: 9 })
    await ports.follow(3)
    expect(told().slice(1)).toEqual([{ event: 'another-tab' }, { event: 'no-ticket' }])
  })
})

describe('a call of the browser’s own panel', () => {
  it('goes to the tab in front', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ outcome: 'inserted' })
    const { receive, sent } = await beside()
    receive({ id: 1, call: 'insert', args: { text: 'Hello' } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 })
  })

  it('is refused where another tab has come to the front since: no customer’s text reaches another’s reply', async () => {
    const { receive, sent, told } = await beside()
    inFront(tickets.omar)
    receive({ id: 1, call: 'insert', args: { text: 'Dear Eva' } })
    await vi.waitFor(() => expect(sent.find(({ id }) => id === 1)).toBeDefined())
    expect(sent.find(({ id }) => id === 1)?.reply).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
    expect(told()).toContainEqual({ event: 'snapshot', snapshot: { sequence: 30 } })
  })

  it('keeps what was revealed of what was looked up beside no ticket, but nothing of a ticket that is not open', async () => {
    inFront({ id: 9 })
    const { receive, sent } = await beside()
    const revealed = { kind: 'revealed', point: 'customers.phone', by: 'shown', at: '2026-11-22T13:00:00Z' }
    receive({ id: 1, call: 'record', args: { event: revealed } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    expect(add).toHaveBeenCalledWith(revealed)
    receive({
      id: 2,
      call: 'record',
      args: { event: { ...revealed, ticket: { helpdeskId: 'rt', ticketId: '1' } } },
    })
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ id: 2, reply: { ok: false } }))
    expect(add).toHaveBeenCalledTimes(1)
  })

  it('to move the panel back into the page is told to every tab, also from beside a page that is no helpdesk', async () => {
    inFront({ id: 9 })
    const { receive, sent } = await beside()
    receive({ id: 1, call: 'prefer', args: { change: { place: 'page' } } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      9,
      { call: 'setPlace', args: { inPage: true } },
      { frameId: 0 },
    )
  })
})

describe('a text that was marked beside no panel', () => {
  const marked = { event: 'shortcut', name: 'look-up', text: '1001' }
  const connect = async (ports: InstanceType<typeof PanelPorts>, name = 'panel:3') => {
    const fake = fakePort({ name, sender })
    await ports.accept(fake.port, visits)
    return fake.sent
  }

  it('waits for the panel of its window, which takes it once it is told what is open', async () => {
    inFront({ id: 9 })
    const ports = new PanelPorts()
    ports.lookUpBeside(3, '1001')
    expect(await connect(ports, 'panel:4')).not.toContainEqual(marked)
    expect((await connect(ports)).slice(1)).toEqual([{ event: 'no-ticket' }, marked])
    expect(await connect(ports)).not.toContainEqual(marked)
  })

  it('is looked up at once by the panel that is open already, and waits for no other', async () => {
    const { told, ports } = await beside()
    ports.lookUpBeside(3, '1001')
    expect(told().at(-1)).toEqual(marked)
    expect(await connect(ports)).not.toContainEqual(marked)
  })

  it('never waits for a panel in a page', async () => {
    const ports = new PanelPorts()
    const frame = { id: 'baton', url: 'chrome-extension://baton/panel.html', tab: tickets.eva }
    ports.lookUpBeside(3, '1001')
    const fake = fakePort({ sender: frame })
    await ports.accept(fake.port, visits)
    expect(ports.isInPage(7)).toBe(true)
    expect(ports.isInPage(8)).toBe(false)
    expect(fake.sent).not.toContainEqual(marked)
  })
})
