import { createBook } from '../book.ts'
import type { PageMessages } from './messages.ts'

/**
 * The words of the pages that fill a tab, the options and the practice desk, apart from the panel's, which no agent
 * waits for longer because of them. Whoever speaks it speaks the panel's words too: the pages show parts of the panel.
 */
export const { speak: speakPages, follow: followPages } = createBook<PageMessages>({
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  nl: () => import('./nl/index.ts'),
})
