import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import type { Visits } from '../../../entrypoints/background/visits.ts'
import { fakePort } from '../messaging/fake-port.ts'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { PanelPorts } = await import('../../../entrypoints/background/panel-ports.ts')
const { panelWidth } = await import('../../../entrypoints/background/panel-width.ts')

const rt = 'https://rt.example.com/*'
const panel = 'chrome-extension://baton/panel.html'
const sender = { id: 'baton', url: panel, tab: { id: 7, url: 'https://rt.example.com/Ticket/Display.html' } }

function fakeVisits(visit?: object) {
  const of = vi.fn(async (): Promise<unknown> => visit)
  return { of, visits: { of } as unknown as Visits }
}
const calm = () => new Promise<void>((resolve) => setImmediate(resolve))
const accept = async (more: object = {}, visits = fakeVisits().visits, ports = new PanelPorts()) => {
  const fake = fakePort({ sender, ...more })
  await ports.accept(fake.port, visits)
  return { ...fake, ports }
}

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
  worker.grant(rt)
})

describe('a port', () => {
  it('of the panel on a helpdesk is told how the panel was left, and that no ticket is open', async () => {
    const { sent, disconnected } = await accept()
    expect(sent).toEqual([{ event: 'preferences', preferences: usualPreferences }, { event: 'no-ticket' }])
    expect(disconnected).not.toHaveBeenCalled()
  })

  it.each([
    ['another extension', { sender: { ...sender, id: 'other' } }],
    ['a helpdesk page', { sender: { ...sender, url: sender.tab.url } }],
    ['another page of ours', { sender: { ...sender, url: 'chrome-extension://baton/options.html' } }],
    ['a page outside of tabs', { sender: { id: 'baton', url: panel } }],
    ['nobody', { sender: undefined }],
    ['another name', { name: 'other' }],
  ])('of %s is refused and told nothing', async (_, more) => {
    const { visits, of } = fakeVisits({ latest: { secret: true } })
    const { sent, disconnected, receive, ports } = await accept(more, visits)
    expect(disconnected).toHaveBeenCalledTimes(1)
    receive({ id: 1, call: 'retry', args: {} })
    ports.show(7, { sequence: 1 } as never)
    await calm()
    expect(sent).toEqual([])
    expect(of).not.toHaveBeenCalled()
  })

  it.each([
    [
      'in a page that is no helpdesk of the config',
      { sender: { ...sender, tab: { id: 7, url: 'https://evil.example.com/' } } },
    ],
    ['in a tab whose address is hidden', { sender: { ...sender, tab: { id: 7 } } }],
  ])('of the panel %s is told that it is refused, and nothing else', async (_, more) => {
    const { visits, of } = fakeVisits({ latest: { secret: true } })
    const { sent, receive, ports } = await accept(more, visits)
    receive({ id: 1, call: 'retry', args: {} })
    ports.show(7, { sequence: 1 } as never)
    await calm()
    expect(sent).toMatchObject([{ event: 'refused', failure: { kind: 'permission-missing' } }])
    expect(of).not.toHaveBeenCalled()
  })

  it('is told that it is refused where the permission for the helpdesk was taken back', async () => {
    worker.granted.clear()
    const { sent, disconnected } = await accept()
    expect(disconnected).not.toHaveBeenCalled()
    expect(sent).toMatchObject([{ event: 'refused', failure: { kind: 'permission-missing' } }])
  })

  it('is emptied and served no longer when the permission is taken back while it is open', async () => {
    const { visits } = fakeVisits({ latest: { sequence: 1 } })
    const { sent, ports } = await accept({}, visits)
    worker.granted.clear()
    await ports.recheck()
    ports.show(7, { sequence: 2 } as never)
    expect(sent.at(-1)).toMatchObject({ event: 'refused', failure: { kind: 'permission-missing' } })
  })

  it('is told the newest snapshot of its tab, and each one after it', async () => {
    const { visits, of } = fakeVisits({ latest: { sequence: 1 } })
    const { sent, ports } = await accept({}, visits)
    ports.show(7, { sequence: 2 } as never)
    ports.show(8, { sequence: 3 } as never)
    ports.show(7, undefined)
    expect(of).toHaveBeenCalledWith(7)
    expect(sent.slice(1)).toEqual([
      { event: 'snapshot', snapshot: { sequence: 1 } },
      { event: 'snapshot', snapshot: { sequence: 2 } },
      { event: 'no-ticket' },
    ])
  })

  it('is told what stands in the reply box of its own tab', async () => {
    const { sent, ports } = await accept()
    ports.draft(8, 'not this one')
    ports.draft(7, 'What is your order number?')
    expect(sent.slice(2)).toEqual([{ event: 'draft', text: 'What is your order number?' }])
  })

  it('is told no more once it has gone, and its end harms no other', async () => {
    const ports = new PanelPorts()
    const [first, second] = [await accept({}, undefined, ports), await accept({}, undefined, ports)]
    first.lose()
    second.postMessage.mockImplementationOnce(() => {
      throw new Error('going')
    })
    ports.show(7, { sequence: 2 } as never)
    ports.show(7, { sequence: 3 } as never)
    expect(first.sent).toHaveLength(2)
    expect(second.sent).toHaveLength(3)
  })

  it('is told of a defect, without its words, where the visit cannot be started', async () => {
    const { visits, of } = fakeVisits()
    of.mockRejectedValueOnce(new TypeError('canary'))
    const { sent } = await accept({}, visits)
    expect(sent).toContainEqual({
      event: 'refused',
      failure: expect.objectContaining({ kind: 'defect', problem: 'visit: TypeError' }),
    })
    expect(JSON.stringify(sent)).not.toContain('canary')
  })
})

describe('a call on the port', () => {
  it('that came before the port was taken is answered', async () => {
    const fake = fakePort({ sender })
    const accepting = new PanelPorts().accept(fake.port, fakeVisits().visits)
    fake.receive({ id: 1, call: 'ping', args: {} })
    await accepting
    expect(fake.sent).toContainEqual({ id: 1, reply: { ok: true, value: null } })
  })

  it('goes to the visit of the tab that the browser names, whatever the call says', async () => {
    const retry = vi.fn(async () => undefined)
    const { visits, of } = fakeVisits({ retry })
    const { receive, sent } = await accept({}, visits)
    receive({ id: 4, call: 'retry', args: { sourceId: 'shop', tabId: 9 } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 4, reply: { ok: true, value: null } }))
    expect(of.mock.calls).toEqual([[7], [7]])
    expect(retry).toHaveBeenCalledWith('shop')
  })

  it('to change the width reaches the page, and is what this site has the next time', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(null)
    const { receive, sent } = await accept()
    receive({ id: 1, call: 'setWidth', args: { widthPx: 480 } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    const message = { call: 'setWidth', args: { widthPx: 480 } }
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 })
    expect(await panelWidth('https://rt.example.com')).toBe(480)
    expect(await panelWidth('https://mail.example.com')).toBe(400)
  })

  it.each([319, 521, 400.5])('to a width of %d px is refused', async (widthPx) => {
    const { receive, sent } = await accept()
    receive({ id: 1, call: 'setWidth', args: { widthPx } })
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ id: 1, reply: { ok: false } }))
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled()
  })

  it('to mark the draft puts what draws into the page where it is not there yet, and then draws', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    const { receive, sent } = await accept()
    const mark = { texts: ['What is your order number?'], label: 'Already answered' }
    receive({ id: 1, call: 'markDraft', args: mark })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['mark.js'] })
    const drawn = { call: 'drawMarks', args: mark }
    expect(browser.tabs.sendMessage).toHaveBeenNthCalledWith(1, 7, drawn, { frameId: 0 })
    expect(browser.tabs.sendMessage).toHaveBeenNthCalledWith(2, 7, drawn, { frameId: 0 })
  })

  it('to take marks away puts nothing into the page', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(false)
    const { receive, sent } = await accept()
    receive({ id: 1, call: 'markDraft', args: { texts: [], label: 'Already answered' } })
    await vi.waitFor(() => expect(sent).toContainEqual({ id: 1, reply: { ok: true, value: null } }))
    expect(browser.scripting.executeScript).not.toHaveBeenCalled()
  })

  it.each([
    [{ outcome: 'inserted' }, { ok: true }],
    [{ outcome: 'not-found' }, { ok: false, failure: { kind: 'composer', problem: 'not-found' } }],
    [{ outcome: 'nonsense' }, { ok: false, failure: { kind: 'composer', problem: 'page-gone' } }],
    [undefined, { ok: false, failure: { kind: 'composer', problem: 'page-gone' } }],
  ])('to insert text, where the page answers %j', async (answer, reply) => {
    browser.tabs.sendMessage.mockResolvedValueOnce(answer)
    const { receive, sent } = await accept()
    receive({ id: 1, call: 'insert', args: { text: 'Hello' } })
    await vi.waitFor(() =>
      expect(sent).toContainEqual({ id: 1, reply: expect.objectContaining({ ok: reply.ok }) }),
    )
    expect(sent.find(({ id }) => id === 1)?.reply).toMatchObject(reply)
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { call: 'insertText', args: { text: 'Hello' } },
      { frameId: 0 },
    )
  })
})
