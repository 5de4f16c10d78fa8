import type { RuleLanguage } from '../../conversation.ts'
import type { Cues } from './cues.ts'
import { english } from './en.ts'

const cues: Partial<Record<RuleLanguage, Cues>> = { en: english }

/** The cues of a language; English where a language has none. */
export function cuesOf(language: RuleLanguage): Cues {
  return cues[language] ?? english
}
