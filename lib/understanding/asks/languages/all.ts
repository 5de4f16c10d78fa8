import type { RuleLanguage } from '../../conversation.ts'
import type { AskRules } from '../rules.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'

/** The rules of every language. */
export const askRules: Readonly<Record<RuleLanguage, AskRules>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
}
