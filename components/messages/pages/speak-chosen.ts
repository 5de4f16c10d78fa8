import { chooseLanguage } from '../choose-language.ts'
import { speakPresets } from '../preset-texts/spoken.ts'
import { speakRemarks } from '../remarks/spoken.ts'
import { language, speak } from '../spoken.ts'
import { speakPages } from './spoken.ts'

/**
 * Speaks, on a page that fills a tab, the language that was chosen for the panel, else the browser's. Where words
 * cannot be loaded the page is in English, as a whole.
 */
export async function speakChosen(choice: string | undefined): Promise<void> {
  const chosen = chooseLanguage(choice, navigator.languages)
  await Promise.all([speakPages(chosen), speakRemarks(chosen), speakPresets(chosen)])
    .then(() => speak(chosen))
    .catch(() => undefined)
  document.documentElement.lang = language
}
