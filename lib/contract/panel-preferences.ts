import * as z from 'zod/mini'
import { PanelLanguage } from './language.ts'

/** The sections of the panel, in the order of its tabs. */
export const PanelSection = z.enum(['brief', 'transcript', 'orders', 'customer'])
export type PanelSection = z.infer<typeof PanelSection>

/** The cards that can be folded. */
export const FoldableCard = z.enum(['orders', 'order-at-stake', 'customer', 'tickets'])
export type FoldableCard = z.infer<typeof FoldableCard>

/** A field of the customer that an agent wants to see first, by its name alone. */
export const PinnedPoint = z.string().check(z.regex(/^customers\.\w{1,40}$/))

/** How many fields an agent can pin: with more, the first look would be a list again. */
export const mostPins = 6

/** How one agent likes the panel. It is kept on their device, and holds nothing of any customer. */
export const PanelPreferences = z.object({
  collapsed: z.boolean(),
  /** `auto`: the best of the languages that the browser asks for. */
  language: z.union([PanelLanguage, z.literal('auto')]),
  /** False where the agent has switched the repeat guard off for good. */
  guard: z.boolean(),
  /**
   * Where the panel is: in the helpdesk's page, or in Chrome's side panel or Firefox's sidebar. `opening`: it stays in
   * the page until the agent has opened the other, because the browser let nobody else do it.
   */
  place: z.enum(['page', 'opening', 'browser']),
  /** `compact`: smaller distances; what is pressed stays as large as it has to be. */
  density: z.enum(['comfortable', 'compact']),
  folded: z.array(FoldableCard),
  /** What a ticket opens with: its brief, or the section that was used last. */
  begin: z.enum(['brief', 'last-used']),
  /** The section that was used last; kept only where tickets open with it. */
  section: PanelSection,
  /** In the order in which they were pinned. */
  pins: z.array(PinnedPoint).check(z.maxLength(mostPins)),
  /** The agent has seen the introduction, or wanted none. */
  introduced: z.boolean(),
})
export type PanelPreferences = z.infer<typeof PanelPreferences>

/** Some of them, to change. */
export const PreferenceChange = z.partial(PanelPreferences)
export type PreferenceChange = z.infer<typeof PreferenceChange>

/** What an agent has before they have chosen anything. */
export const usualPreferences: PanelPreferences = {
  collapsed: false,
  language: 'auto',
  guard: true,
  place: 'page',
  density: 'comfortable',
  folded: [],
  begin: 'brief',
  section: 'brief',
  pins: [],
  introduced: false,
}
