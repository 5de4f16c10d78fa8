import type { ContextKey, Preset } from '#lib/contract/source.ts'
import { presetsWords } from '../words/presets.ts'

/** Things that have to be known, as part of a sentence: `the customer's e-mail address and the order number`. */
export const keysWords = (keys: readonly ContextKey[]): string =>
  keys.map((key) => presetsWords.theKeys[key]).join(presetsWords.and)

/** What a preset is asked with, as a sentence. */
export function askedWords({ definition: { needs } }: Preset): string {
  const ways = needs.map(keysWords).filter((way) => way !== '')
  return ways.length > 0 ? presetsWords.askedBy(ways.join(presetsWords.or)) : presetsWords.sameForAll
}

/** What somebody has to enter before the preset works. */
export function entersWords({ definition: { auth } }: Preset): string {
  const words = presetsWords.enters
  switch (auth.kind) {
    case 'none':
      return words.nothing
    case 'helpdesk-session':
      return words.session
    case 'oauth':
      return words.signIn
    case 'basic':
    case 'login':
      return words.password
    case 'bearer':
    case 'api-key':
      return words.token
  }
}
