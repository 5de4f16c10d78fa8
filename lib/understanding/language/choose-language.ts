import { languagesByLetters } from './by-letters.ts'
import { languageModel } from './model.ts'

/** What the browser's own detector answers (`i18n.detectLanguage`): `percentage` of the text, 0 to 100. */
export interface BrowserAnswer {
  readonly isReliable: boolean
  readonly languages: readonly { readonly language: string; readonly percentage: number }[]
}

/** Tags of the browser's that have another name here. */
const renamed: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' }

/**
 * The language by both answers: the browser's where we have none, or where it names one that we cannot tell (it knows
 * far more of them); ours otherwise, which was made for short texts. A browser that is not sure is not heard.
 */
export function chooseLanguage(
  own: string | undefined,
  browser: BrowserAnswer | undefined,
): string | undefined {
  const theirs = browser?.isReliable ? mainOf(browser.languages) : undefined
  if (own === undefined || theirs === undefined) return own ?? theirs
  return known(theirs) ? own : theirs
}

function mainOf(languages: BrowserAnswer['languages']): string | undefined {
  const [main] = [...languages].sort((one, other) => other.percentage - one.percentage)
  const tag = main?.language.toLowerCase().split('-')[0]
  if (!tag || tag === 'und') return undefined
  return renamed[tag] ?? tag
}

function known(language: string): boolean {
  return languagesByLetters.has(language) || languageModel().languages.includes(language)
}
