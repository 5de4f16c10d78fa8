import type { HumanWords } from '../human-words.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'

/** Every language that has words for this. All of them are read at once: customers mix languages. */
export const humanWords: readonly HumanWords[] = [english, german, french, spanish, dutch]
