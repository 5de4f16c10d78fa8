import * as z from 'zod/mini'

/** The languages of the panel, ISO 639-1. */
export const PanelLanguage = z.enum(['en', 'de', 'fr', 'es', 'nl'])
export type PanelLanguage = z.infer<typeof PanelLanguage>
