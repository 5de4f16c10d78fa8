import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const { browser, scripts, granted } = worker
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { missingHosts, reachOpenTabs, reconcile } = await import(
  '../../../entrypoints/background/registrations.ts'
)

const rt = 'https://rt.example.com/*'
const mail = 'http://localhost/*'
const shop = 'https://shop.example.com/*'
const matches = () => scripts.get('helpdesk')?.matches

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
})

describe('the content script', () => {
  it('is registered for the helpdesks that may be reached, and for no source', async () => {
    worker.grant(rt, shop)
    await reconcile()
    expect(matches()).toEqual([rt])
  })

  it('is registered again where an update of the extension has lost it', async () => {
    worker.grant(rt)
    await reconcile()
    scripts.clear()
    await reconcile()
    expect(matches()).toEqual([rt])
  })

  it('is left alone where nothing has changed', async () => {
    worker.grant(rt, mail)
    await reconcile()
    await reconcile()
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1)
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled()
  })

  it('is registered anew when the helpdesks of the config are others', async () => {
    worker.grant(rt, mail, 'https://desk.example.com/*')
    await reconcile()
    const helpdesks = [{ id: 'desk', adapter: 'roundcube' as const, origin: 'https://desk.example.com' }]
    await worker.useConfig({ ...config, helpdesks })
    await reconcile()
    expect(matches()).toEqual(['https://desk.example.com/*'])
  })

  it('goes from a host whose permission was taken back, and with the last one altogether', async () => {
    worker.grant(rt, mail)
    await reconcile()
    granted.delete(mail)
    await reconcile()
    expect(matches()).toEqual([rt])
    granted.clear()
    await reconcile()
    expect(scripts.size).toBe(0)
  })

  it('goes with the config', async () => {
    worker.grant(rt)
    await reconcile()
    await worker.useConfig(undefined)
    await reconcile()
    expect(scripts.size).toBe(0)
  })

  it('is registered once when a grant is told twice at once', async () => {
    worker.grant(rt)
    await Promise.all([reconcile(), reconcile(), reconcile()])
    expect(matches()).toEqual([rt])
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1)
  })

  it('can be registered after an attempt that the browser has refused', async () => {
    worker.grant(rt)
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('not now'))
    await expect(reconcile()).rejects.toThrow('not now')
    await reconcile()
    expect(matches()).toEqual([rt])
  })
})

describe('hosts', () => {
  it('that are missing are those of helpdesks and sources that were not granted', async () => {
    worker.grant(rt)
    expect(await missingHosts()).toEqual([mail, shop])
  })

  it('that are granted get the script into tabs that are already open, also past one that refuses', async () => {
    worker.grant(rt, mail, shop)
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }, {}] as never)
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('error page'))
    await reachOpenTabs()
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [rt, mail] })
    const reached = browser.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)
    expect(reached).toEqual([1, 2])
  })

  it('that are not granted are not looked for', async () => {
    worker.grant(shop)
    await reachOpenTabs()
    expect(browser.tabs.query).not.toHaveBeenCalled()
  })
})
