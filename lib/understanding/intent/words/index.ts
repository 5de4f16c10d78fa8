import type { IntentKeywords } from '../keywords.ts'
import { german } from './de.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'

/** The languages that have no model of their own, but words. */
export const intentKeywords: readonly IntentKeywords[] = [german, french, spanish, dutch]
