import type { ClaimWords } from '../claim-words.ts'
import { english } from './en.ts'

/** Every language that has words for this. */
export const claimWords: readonly ClaimWords[] = [english]
