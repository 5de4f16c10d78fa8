import type { RuleLanguage } from '../../conversation.ts'
import type { Cues } from './cues.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'

/** The cues of every language. */
export const cuesOf: Readonly<Record<RuleLanguage, Cues>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
}
