import type { LoopWords } from '../loop-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. */
export const loopWords: readonly LoopWords[] = [english]
