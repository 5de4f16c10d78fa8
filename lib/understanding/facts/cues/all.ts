import type { RuleLanguage } from '../../conversation.ts'
import type { Cues } from './cues.ts'
import { german } from './de.ts'
import { english } from './en.ts'

const cues: Partial<Record<RuleLanguage, Cues>> = { en: english, de: german }

/** The cues of a language; English where a language has none. */
export function cuesOf(language: RuleLanguage): Cues {
  return cues[language] ?? english
}
