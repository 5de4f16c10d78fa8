import type { RuleLanguage } from '../../conversation.ts'
import type { GuardWords } from '../words.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'

/** The words of every language. */
export const guardWordsOf: Readonly<Record<RuleLanguage, GuardWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
}
