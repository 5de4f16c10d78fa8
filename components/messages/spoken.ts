import type { PanelLanguage } from '#lib/contract/language.ts'
import { createBook } from './book.ts'
import type { Messages } from './messages.ts'

/** The panel's words. English comes with each area itself, so that it costs nothing before that area is needed. */
const panel = createBook<Messages>({
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  nl: () => import('./nl/index.ts'),
})

/** The language of the words on screen. */
export let language: PanelLanguage = 'en'

/** Speaks a language from here on; see `Book`. */
export async function speak(next: PanelLanguage): Promise<void> {
  const before = language
  language = next
  await panel.speak(next).catch((error: unknown) => {
    language = before
    throw error
  })
}

export const { follow } = panel
