import type { PreferenceChange } from '#lib/contract/panel-preferences.ts'
import type { Browser } from '../drivers/driver.ts'

declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> }
  }
}

/** Has every panel that is opened from now on be as an agent likes it who has seen the introduction. */
export async function likePanel(browser: Browser, likes: PreferenceChange = {}): Promise<void> {
  const page = await browser.openExtensionPage('options.html')
  await page.evaluate(
    async (change) => {
      const { panelPreferences } = await chrome.storage.local.get('panelPreferences')
      await chrome.storage.local.set({ panelPreferences: { ...panelPreferences, ...change } })
    },
    { introduced: true, ...likes },
  )
  await page.close()
}
