import type { HumanWords } from '../human-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. All of them are read at once: customers mix languages. */
export const humanWords: readonly HumanWords[] = [english]
