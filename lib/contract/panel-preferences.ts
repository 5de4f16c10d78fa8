import * as z from 'zod/mini'
import { PanelLanguage } from './language.ts'

/** The sections of the panel, in the order of its tabs. */
export const PanelSection = z.enum(['brief', 'transcript', 'orders', 'customer'])
export type PanelSection = z.infer<typeof PanelSection>

/** How one agent likes the panel. It is kept on their device, and holds nothing of any customer. */
export const PanelPreferences = z.object({
  collapsed: z.boolean(),
  /** `auto`: the best of the languages that the browser asks for. */
  language: z.union([PanelLanguage, z.literal('auto')]),
  /** Where the panel stands: in the helpdesk's page, or in the browser's own side panel. */
  place: z.enum(['page', 'browser']),
  density: z.enum(['comfortable', 'compact']),
  /** False where the agent has switched the repeat guard off for good. */
  guard: z.boolean(),
  /** The section that a ticket opens with. */
  section: PanelSection,
  /** Ids of cards and ledger slots that the agent wants first, in their order. */
  pins: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  /** Ids of cards that the agent keeps folded. */
  folded: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
  /** The three steps of the introduction have been seen or skipped. */
  onboarded: z.boolean(),
})
export type PanelPreferences = z.infer<typeof PanelPreferences>

/** Some of them, to change. */
export const PreferenceChange = z.partial(PanelPreferences)
export type PreferenceChange = z.infer<typeof PreferenceChange>

/** What an agent has before they have chosen anything. */
export const usualPreferences: PanelPreferences = {
  collapsed: false,
  language: 'auto',
  place: 'page',
  density: 'comfortable',
  guard: true,
  section: 'brief',
  pins: [],
  folded: [],
  onboarded: false,
}

/** The width of the in-page panel in CSS pixels; each site keeps its own. */
export const panelWidths = { least: 320, usual: 400, most: 520 } as const
