import type { UrgencyWords } from '../urgency-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. All of them are read at once: customers mix languages. */
export const urgencyWords: readonly UrgencyWords[] = [english]
