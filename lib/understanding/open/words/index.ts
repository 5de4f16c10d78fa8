import type { OpenWords } from '../open-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. */
export const openWords: readonly OpenWords[] = [english]
