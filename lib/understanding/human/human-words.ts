import type { RuleLanguage } from '../conversation.ts'

/** Words and phrases, separated by a comma and a space. Lower case, without accents and apostrophes (`dont`). */
export type Phrases = string

/**
 * How a language asks for a human, as data.
 */
export interface HumanWords {
  readonly language: RuleLanguage
  /** Classes of words and phrases, by a name that the patterns use. */
  readonly classes: Readonly<Record<string, Phrases>>
  /**
   * What asks: classes in their order within one clause. A number is how many other words may stand between two of
   * them; without a number they stand side by side.
   */
  readonly requests: readonly (readonly (string | number)[])[]
  /** A message that is nothing but these classes, in any order, asks as well ("agent please"), if one of `needs` is in it. */
  readonly bare: { readonly allowed: readonly string[]; readonly needs: readonly string[] }
  /** No request where one of these phrases stands right before it, or one word earlier: "don't want to", "tried to". */
  readonly notAfter: Phrases
  /** A request all the same, where the phrase before it is one of these: "*what* do I have to". */
  readonly stillAfter: Phrases
  /** No request where one of these phrases follows at once: "human *error*". */
  readonly notBefore: Phrases
}
