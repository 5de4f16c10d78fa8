import { createBook } from '../book.ts'
import type { PresetMessages } from './messages.ts'

export const { speak: speakPresets, follow: followPresets } = createBook<PresetMessages>({
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  nl: () => import('./nl.ts'),
})
