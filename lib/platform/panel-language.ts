import { browser } from 'wxt/browser'

/**
 * The language that the agent has chosen for the panel, from where the worker keeps it; `undefined` where none is
 * chosen. By the browser's own API, for the reason that `ports.ts` gives.
 */
export async function chosenLanguage(): Promise<string | undefined> {
  try {
    const { panelPreferences } = await browser.storage.local.get('panelPreferences')
    const { language } = (panelPreferences ?? {}) as { language?: unknown }
    return typeof language === 'string' ? language : undefined
  } catch {
    // An update has taken the API away from a panel that is still open; the panel says so itself.
    return undefined
  }
}
