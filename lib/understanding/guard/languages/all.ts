import type { RuleLanguage } from '../../conversation.ts'
import type { GuardWords } from '../words.ts'
import { english } from './en.ts'

const languages: Partial<Record<RuleLanguage, GuardWords>> = { en: english }

/** The words of a language; English where it has none of its own yet. */
export function guardWordsOf(language: RuleLanguage): GuardWords {
  return languages[language] ?? english
}
