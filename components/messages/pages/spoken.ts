import { createBook } from '../book.ts'
import type { PageMessages } from './messages.ts'

/**
 * The words of the options page, apart from the panel's, which no agent waits for longer because of them. Whoever speaks
 * it speaks the panel's words too: the page shows parts of the panel.
 */
export const { speak: speakPages, follow: followPages } = createBook<PageMessages>({
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  nl: () => import('./nl/index.ts'),
})
