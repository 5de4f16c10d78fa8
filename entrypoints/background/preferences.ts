import * as z from 'zod/mini'
import { storedValue } from '#lib/platform/storage.ts'

const PanelPreferences = z.object({ collapsed: z.boolean(), widthPx: z.int() })
type PanelPreferences = z.infer<typeof PanelPreferences>

const stored = storedValue('local', 'panelPreferences', PanelPreferences)
const usual: PanelPreferences = { collapsed: false, widthPx: 400 }

/** How the agent left the panel; with an argument, changed by it. */
export async function panelPreferences(change?: Partial<PanelPreferences>): Promise<PanelPreferences> {
  const preferences = { ...usual, ...(await stored.read()), ...change }
  if (change) await stored.write(preferences)
  return preferences
}
