import { createBook } from '../book.ts'
import type { RemarkMessages } from './messages.ts'

/** Remarks are read by leads, and by an agent who opens the list of sources: they cost nobody else anything. */
export const { speak: speakRemarks, follow: followRemarks } = createBook<RemarkMessages>({
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  nl: () => import('./nl.ts'),
})
