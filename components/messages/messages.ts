import type { doing } from './en/doing.ts'
import type { glance } from './en/glance.ts'
import type { guarding } from './en/guarding.ts'
import type { habits } from './en/habits.ts'
import type { history } from './en/history.ts'
import type { knowledge } from './en/knowledge.ts'
import type { macros } from './en/macros.ts'
import type { transcript } from './en/transcript.ts'

/**
 * All words of the panel, by area. An area is what one lazily loaded part of the panel needs; English is the model that
 * every other language has to fill whole.
 */
export interface Messages {
  doing: typeof doing
  glance: typeof glance
  guarding: typeof guarding
  habits: typeof habits
  history: typeof history
  knowledge: typeof knowledge
  macros: typeof macros
  transcript: typeof transcript
}
export type Area = keyof Messages
