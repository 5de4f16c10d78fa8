import { PanelPreferences, PreferenceChange, usualPreferences } from '#lib/contract/panel-preferences.ts'
import { storedValue } from '#lib/platform/storage.ts'

const stored = storedValue('local', 'panelPreferences', PreferenceChange)

/** How the agent likes the panel; with an argument, changed by it. */
export async function panelPreferences(change?: PreferenceChange): Promise<PanelPreferences> {
  const preferences = PanelPreferences.parse({ ...usualPreferences, ...(await stored.read()), ...change })
  if (change) await stored.write(preferences)
  return preferences
}
