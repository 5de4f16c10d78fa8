import { beforeEach, describe, expect, it, vi } from 'vitest'
import { config } from '../settings/config.ts'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
vi.mock('#lib/platform/browser.ts', () => ({ browser: worker.browser }))
const { menuClicked } = await import('../../../entrypoints/background/menus.ts')
const { reconcile } = await import('../../../entrypoints/background/registrations.ts')
const { create, removeAll } = worker.browser.contextMenus

beforeEach(async () => {
  worker.reset()
  await worker.useConfig(config)
})

describe('the entry for marked text', () => {
  it('is there only on the hosts that the browser has granted, and on the practice desk', async () => {
    const practice = 'chrome-extension://baton/practice.html*'
    await reconcile()
    expect(create.mock.lastCall?.[0]).toMatchObject({
      documentUrlPatterns: [practice],
      contexts: ['selection'],
    })
    worker.grant('https://rt.example.com/*')
    await reconcile()
    expect(create.mock.lastCall?.[0]).toMatchObject({
      documentUrlPatterns: ['https://rt.example.com/*', practice],
      title: 'Look up “%s” in &Baton',
    })
    expect(removeAll).toHaveBeenCalledTimes(2)
  })

  it('tells the panels of the tab what was marked, and no more of it than a number can be', () => {
    const shortcut = vi.fn()
    menuClicked({ menuItemId: 'look-up', selectionText: '1'.repeat(2000) }, 7, { shortcut })
    expect(shortcut).toHaveBeenCalledWith(7, 'look-up', '1'.repeat(1000))
  })

  it.each([
    [{ menuItemId: 'another', selectionText: '1001' }, 7],
    [{ menuItemId: 'look-up' }, 7],
    [{ menuItemId: 'look-up', selectionText: '1001' }, undefined],
  ])('does nothing for %j in tab %s', (clicked, tabId) => {
    const shortcut = vi.fn()
    menuClicked(clicked, tabId, { shortcut })
    expect(shortcut).not.toHaveBeenCalled()
  })
})
