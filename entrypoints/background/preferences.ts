import * as z from 'zod/mini'
import { PanelPreferences, PreferenceChange, usualPreferences } from '#lib/contract/panel-preferences.ts'
import { serial } from '#lib/platform/serial.ts'
import { storedValue } from '#lib/platform/storage.ts'

const stored = storedValue('local', 'panelPreferences', z.record(z.string(), z.unknown()))
const inTurn = serial()

/** How the agent likes the panel; with an argument, changed by it. */
export function panelPreferences(change?: PreferenceChange): Promise<PanelPreferences> {
  // In turn: of two changes at once, the second must not write what the first has not written yet.
  return inTurn(() => changed(change))
}

async function changed(change: PreferenceChange | undefined): Promise<PanelPreferences> {
  const kept = fitting((await stored.read()) ?? {})
  const preferences = PanelPreferences.parse({ ...usualPreferences, ...kept, ...change })
  if (change) await stored.write(preferences)
  return preferences
}

/** One by one, so that a value of an older or a newer version costs none of the others. */
function fitting(kept: Record<string, unknown>): PreferenceChange {
  const fits = ([name, value]: [string, unknown]) => PreferenceChange.safeParse({ [name]: value }).success
  return Object.fromEntries(Object.entries(kept).filter(fits))
}
