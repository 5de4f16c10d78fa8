import type { RuleLanguage } from '../conversation.ts'
import { wordsOf } from '../words.ts'
import type { IntentName } from './intents.ts'

/**
 * How a language that has no model says what is wanted, as data. Words are in lower case and without accents.
 */
export interface IntentKeywords {
  readonly language: RuleLanguage
  /**
   * The first line that holds counts, so that what is special stands before what is general. A line's alternatives
   * are separated by a comma; each is the beginnings of words that must all be in the sentence: `wo paket`.
   * A beginning with a full stop after it is the whole word.
   */
  readonly lines: readonly (readonly [intent: IntentName, alternatives: string])[]
}

/** It parts two words in French: `l'adresse`. */
const apostrophe = /['’]/g

/** Finds the intent of a sentence by its words. */
export type FindByKeywords = (sentence: string) => IntentName | undefined

export function findByKeywords({ lines }: IntentKeywords): FindByKeywords {
  const compiled = lines.map(([intent, alternatives]) => ({
    intent,
    alternatives: alternatives.split(', ').map((alternative) => alternative.split(' ').map(inLine)),
  }))
  return (sentence) => {
    const words = wordsOf(sentence.replaceAll(apostrophe, ' ')).map(({ text }) => text)
    const line = ` ${words.join(' ')} `
    const holds = (beginnings: readonly string[]) => beginnings.every((beginning) => line.includes(beginning))
    return compiled.find(({ alternatives }) => alternatives.some(holds))?.intent
  }
}

/** What to look for in a line that has a space before and after each word. */
function inLine(beginning: string): string {
  return beginning.endsWith('.') ? ` ${beginning.slice(0, -1)} ` : ` ${beginning}`
}
