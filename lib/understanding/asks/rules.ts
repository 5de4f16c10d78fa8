import type { Slot } from '../slots.ts'

/**
 * How one language asks, as data. To add a language: one file beside `languages/en.ts` that fills this shape, one line
 * in `languages/all.ts`, and its tests. Patterns are tried on one sentence at a time, with every apostrophe straight,
 * every accent taken off its letter and case ignored; keep each quantifier bounded, because the text is hostile.
 */
export interface AskRules {
  /** The words for what can be asked. Where two overlap, the one that starts first wins, then the longer. */
  readonly nouns: readonly (readonly [Slot, RegExp])[]
  /** What begins a request; the nouns after it, up to `cut`, are what it asks for ("could you give me", "I need"). */
  readonly openers: readonly RegExp[]
  /** Ends the reach of an opener: a purpose or a condition begins ("so that I can", "to verify", "if"). */
  readonly cut: RegExp
  /** A sentence that is an ask as soon as it holds a noun and little else ("And your name?", "order number please"). */
  readonly fragment: RegExp
  /** A noun asks by itself where this follows it ("your name is?", "your mother's maiden name is what?"). */
  readonly after: RegExp
  /** Questions that ask without naming the thing ("Who am I speaking with?"). All that match count. */
  readonly questions: readonly (readonly [Slot, RegExp])[]
  /** The sentence asks for nothing, whatever else it says ("we will never ask for your PIN"). */
  readonly never: RegExp
  /** It is another one, a new one or somebody else's. Tried on the words before, in and after the noun. */
  readonly other: { readonly before: RegExp; readonly inside?: RegExp; readonly after: RegExp }
  /** Something that only a stated value has: a digit, an address sign, a name inside the sentence. */
  readonly value: RegExp
  /** The sentence says the value and asks whether it is right. Tried where it also holds a value. */
  readonly confirm: RegExp
}
