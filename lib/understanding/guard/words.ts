/**
 * What the guard has to know of a language beside its asks, as data. To add a language: one file beside
 * `languages/en.ts` and one line in `languages/all.ts`. Patterns are tried on one turn at a time, with case
 * ignored, and all but the last three on letters without their accents; keep each quantifier bounded, because the text
 * is hostile.
 */
export interface GuardWords {
  /** The customer does not answer ("I don't know", "why do you ask"). */
  readonly refusal: RegExp
  /** The agent says that something given did not work ("couldn't find", "does not match"). */
  readonly failure: RegExp
  /** The customer changes what the same sentence names ("my address is wrong", "a different order number"). */
  readonly change: RegExp
  /** The customer takes back what was said before ("strike that", "never mind"). */
  readonly withdrawal: RegExp
  /** The customer wants something ("I need", "can you book"). */
  readonly wish: RegExp
  /** A wish is a further one ("also", "another"). */
  readonly anew: RegExp
  /** What can be wanted ("flight", "table"): a wish for another one than before is a new task. With the flag `g`. */
  readonly subject?: RegExp
  /** The agent says that something is done ("is confirmed", "anything else"). */
  readonly done: RegExp
}
