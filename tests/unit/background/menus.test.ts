import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const openBrowserPanel = vi.fn(async (_: number) => true)
vi.mock('#lib/platform/browser.ts', () => ({ browser: worker.browser }))
vi.mock('#lib/platform/browser-panel.ts', () => ({ openBrowserPanel }))
const { menuClicked } = await import('../../../entrypoints/background/menus.ts')
const { reconcile } = await import('../../../entrypoints/background/registrations.ts')
const { create, removeAll } = worker.browser.contextMenus

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
})

const practice = 'chrome-extension://baton/practice.html*'
const tab = { id: 7, windowId: 3 }
const clicked = { menuItemId: 'look-up', selectionText: 'Order 1001' }
const portsOf = (isInPage: boolean) => ({
  shortcut: vi.fn(),
  lookUpBeside: vi.fn(),
  isInPage: vi.fn((_: number) => isInPage),
})

describe('the entry for marked text', () => {
  it('is on every website once there is a config, whatever the browser has granted, and on the practice desk', async () => {
    await reconcile()
    expect(create.mock.lastCall?.[0]).toMatchObject({
      documentUrlPatterns: ['http://*/*', 'https://*/*', practice],
      contexts: ['selection'],
      title: 'Look up “%s” in &Baton',
    })
    await worker.useConfig(undefined)
    await reconcile()
    expect(create.mock.lastCall?.[0]).toMatchObject({ documentUrlPatterns: [practice] })
    expect(removeAll).toHaveBeenCalledTimes(2)
  })

  it('tells the panel in the page what was marked, and no more of it than a number can be', () => {
    const ports = portsOf(true)
    menuClicked({ menuItemId: 'look-up', selectionText: '1'.repeat(2000) }, tab, ports)
    expect(ports.isInPage).toHaveBeenCalledWith(7)
    expect(ports.shortcut).toHaveBeenCalledWith(7, 'look-up', '1'.repeat(1000))
    expect(openBrowserPanel).not.toHaveBeenCalled()
  })

  it('opens the browser’s own panel in the moment of the click where no panel is in the page', async () => {
    const ports = portsOf(false)
    menuClicked(clicked, tab, ports)
    expect(openBrowserPanel).toHaveBeenCalledWith(3)
    expect(ports.lookUpBeside).toHaveBeenCalledWith(3, 'Order 1001')
    expect(ports.shortcut).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(openBrowserPanel).toHaveResolved())
    expect(worker.browser.tabs.create).not.toHaveBeenCalled()
  })

  it('opens the same panel in a tab of that window where the browser refuses', async () => {
    openBrowserPanel.mockResolvedValueOnce(false)
    menuClicked(clicked, tab, portsOf(false))
    const url = 'chrome-extension://baton/sidepanel.html'
    await vi.waitFor(() => expect(worker.browser.tabs.create).toHaveBeenCalledWith({ windowId: 3, url }))
  })

  it.each([
    [{ menuItemId: 'another', selectionText: '1001' }, tab],
    [{ menuItemId: 'look-up' }, tab],
    [{ menuItemId: 'look-up', selectionText: '1001' }, undefined],
  ])('does nothing for %j in tab %j', (other, where) => {
    const ports = portsOf(false)
    menuClicked(other, where, ports)
    expect(ports.shortcut).not.toHaveBeenCalled()
    expect(ports.lookUpBeside).not.toHaveBeenCalled()
    expect(openBrowserPanel).not.toHaveBeenCalled()
  })
})
