import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeWorker } from './fake-worker.ts'

const worker = fakeWorker()
const sidePanel = { setPanelBehavior: vi.fn(async () => undefined) }
const sidebarAction = { toggle: vi.fn(async () => undefined) }
const browser: object = worker.browser
vi.mock('#lib/platform/browser.ts', () => ({ browser }))
const { iconClicked, readyTheIcon } = await import('../../../entrypoints/background/icon.ts')
const { panelPreferences } = await import('../../../entrypoints/background/preferences.ts')

const { openOptionsPage } = worker.browser.runtime

beforeEach(() => {
  worker.reset()
  for (const name of ['sidePanel', 'sidebarAction']) Reflect.deleteProperty(browser, name)
})

describe('a click on the toolbar’s icon', () => {
  it('opens the settings for whoever has the panel in the page', async () => {
    Object.assign(browser, { sidebarAction })
    await readyTheIcon()
    iconClicked()
    expect(openOptionsPage).toHaveBeenCalledTimes(1)
    expect(sidebarAction.toggle).not.toHaveBeenCalled()
  })

  it.each(['opening', 'browser'] as const)(
    'opens the sidebar in the moment of the click: %s',
    async (place) => {
      Object.assign(browser, { sidebarAction })
      await panelPreferences({ place })
      await readyTheIcon()
      iconClicked()
      expect(sidebarAction.toggle).toHaveBeenCalledTimes(1)
      expect(openOptionsPage).not.toHaveBeenCalled()
    },
  )

  it('is Chrome’s own to answer once it was told to, and no longer when the panel is back in the page', async () => {
    Object.assign(browser, { sidePanel })
    await panelPreferences({ place: 'browser' })
    await readyTheIcon()
    await panelPreferences({ place: 'page' })
    await readyTheIcon()
    expect(sidePanel.setPanelBehavior.mock.calls).toEqual([
      [{ openPanelOnActionClick: true }],
      [{ openPanelOnActionClick: false }],
    ])
  })
})
