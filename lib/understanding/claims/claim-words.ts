import type { RuleLanguage } from '../conversation.ts'
import type { Phrase, WordClasses } from '../phrases.ts'

/** A way of saying something, and what must not stand in the same sentence. */
export interface Wording {
  readonly says: readonly Phrase[]
  readonly not: readonly Phrase[]
}

/** How a language makes claims about an order, as data. */
export interface ClaimWords {
  readonly language: RuleLanguage
  readonly classes: WordClasses
  readonly notDelivered: Wording
  /** The agent's question to which "no" is that claim, and that "no". */
  readonly askedDelivered: readonly Phrase[]
  readonly no: readonly Phrase[]
  /** What somebody else says of the delivery, and how the customer denies it. */
  readonly saidDelivered: readonly Phrase[]
  readonly untrue: readonly Phrase[]
  /** Names the parcel. After talk of a refund, what has not come is the money, unless the parcel is named. */
  readonly parcelNamed: readonly Phrase[]
  readonly notRefunded: Wording
  /** What says so only where a refund was spoken of before. */
  readonly nothingCame: readonly Phrase[]
  readonly aboutRefund: readonly Phrase[]
  readonly cancelled: Wording
  readonly amount: {
    /** Before an amount that was really taken, paid or given back. */
    readonly actual: readonly Phrase[]
    /** On both sides of an amount: "got … back", "… was taken". */
    readonly around: readonly Phrase[]
    /** Before an amount that was agreed, shown or hoped for. */
    readonly expected: readonly Phrase[]
    /** Of these, the ones that give back. */
    readonly back: readonly Phrase[]
    /** Begins something new: "the price was fine *but* you took 20". */
    readonly joins: readonly Phrase[]
    /** An amount may stand without such words right after these, once a refund was spoken of. */
    readonly only: readonly Phrase[]
    /** After a bare number that is no money: "paid 2 weeks ago". */
    readonly notMoney: readonly Phrase[]
    /** The same amount was taken more than once. */
    readonly twice: readonly Phrase[]
    /** The sentence speaks of a wish, or of a part that a record of the whole does not show. */
    readonly not: readonly Phrase[]
  }
  readonly item: {
    readonly wrong: Wording
    /** Before what was ordered. */
    readonly ordered: readonly Phrase[]
    /** Before what came. */
    readonly came: readonly Phrase[]
    readonly not: readonly Phrase[]
    /** Words that tell one variant of an item from another; so do numbers. */
    readonly attributes: string
    /** Words that name no item. */
    readonly noItem: string
  }
  /** The customer takes a claim back. */
  readonly takenBack: readonly Phrase[]
}
