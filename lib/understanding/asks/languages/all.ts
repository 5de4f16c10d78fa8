import type { RuleLanguage } from '../../conversation.ts'
import type { AskRules } from '../rules.ts'
import { english } from './en.ts'

const languages: Partial<Record<RuleLanguage, AskRules>> = { en: english }

/** The rules of a language; English where it has none of its own yet. */
export function rulesOf(language: RuleLanguage): AskRules {
  return languages[language] ?? english
}
