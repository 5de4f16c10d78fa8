import type { TriedWords } from '../tried-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. */
export const triedWords: readonly TriedWords[] = [english]
