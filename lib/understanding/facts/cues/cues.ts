import type { Slot } from '../../slots.ts'

/**
 * How the customers of one language tell their facts, as data. To add a language: one file beside `en.ts` that fills
 * this shape, one line in `all.ts`, and its tests. Every entry is the source of a regular expression, tried on letters
 * without their accents and with case ignored; keep each quantifier bounded, because the text is hostile.
 */
export interface Cues {
  /** The words that name a slot before its value ("order number", "my PIN"). The longest match counts. `tight`: only right beside its value. */
  readonly labels: readonly (readonly [Slot, string] | readonly [Slot, string, 'tight'])[]
  /** The labels of a form's fields; the whole label has to match. */
  readonly formLabels: readonly (readonly [Slot, string])[]
  /** Labels of things that are no slot, so that their numbers are not taken for one ("item ID", "flight number"). */
  readonly otherLabels: string
  /** One word between a label and its value ("is", "should be", "either"). */
  readonly link: string
  /** The same for a tight label, whose words have other uses too ("room", "order"). */
  readonly tightLink: string
  /** Takes up a label of the sentence before ("… my order number. It's 123"). */
  readonly again: string
  /** Between a value and the label after it ("0042 is my PIN"). */
  readonly is: string
  readonly my: string
  readonly and: string
  /** What the customer puts between two values to leave open which it is ("or", "or maybe"). */
  readonly or: string
  /** Says that a value is not certain, in the sentence of the value. */
  readonly hedge: string
  /** Says that what follows takes the place of what was said before. */
  readonly correction: string
  /** Says of the value in its sentence that it is the customer's no more ("I no longer use …"). */
  readonly withdrawn?: string
  /** Says that the customer cannot give what was asked for. */
  readonly unknown: string
  readonly calendar: CalendarWords
  readonly money: MoneyWords
  readonly address: readonly string[]
  /** Postal codes as only these countries write them. */
  readonly postcode?: string
  /** Telephone numbers as only these countries write them. */
  readonly phone?: string
  readonly names: NameWords
  /** Words that are a value by themselves, beside what makes them one (see `words.ts`). */
  readonly words: readonly WordCue[]
  readonly phrases: readonly PhraseCue[]
  /** What begins an answer in free words and is no part of it ("I would like to go to"). */
  readonly answerLeadIn: string
  /** Ends such an answer ("please", "because"). Absent: only a mark ends it. */
  readonly answerEnd?: string | undefined
  /** Begins a question back, which is no answer. */
  readonly askBack: string
  /** In a sentence that says what is wrong. */
  readonly trouble: string
  /** What stands right before a date or a time and says what it is of ("till"). */
  readonly roles: readonly (readonly [Slot, string])[]
  /** What an open answer may begin with and is no part of it ("sure, it's …"). */
  readonly leadIn: string
}

export interface CalendarWords {
  /** Full and short names of the months, January first: the first three letters tell them apart. */
  readonly months: string
  readonly weekdays: string
  /** Whole dates in words, with the named groups of `dates.ts` not needed ("day after tomorrow", "next Friday"). */
  readonly dates: readonly string[]
  readonly times: readonly string[]
}

export interface MoneyWords {
  readonly units: string
  readonly numberWords: string
  readonly joiners: string
  /** A whole amount that its form alone shows, without a unit ("14,99" where the comma parts the cents). */
  readonly bare?: string
  /** What stands before a whole number that is a price ("costs"). */
  readonly priced?: string
}

export interface NameWords {
  /** Before a name, whatever its case ("my name is"). */
  readonly introductions: string
  /** Before a name that has to have a capital or has been asked for ("I'm", "this is"). */
  readonly presentations: string
  /** Those of `presentations` that tell a name only where one was asked for ("it's"). */
  readonly itIs: string
  /** Before a name at the end of a message ("kind regards"). */
  readonly signOffs: string
  /** After a name ("Jane Roe here"). Absent: the language has none. */
  readonly followers?: string | undefined
  /** Before the name of somebody or something else, where that was asked for ("his name was"). */
  readonly theirs: string
  /** The introductions that give the second part of a name. */
  readonly surname: string
  /** Titles of courtesy, which are no part of a name. */
  readonly honorifics: string
  readonly particles: string
  /** Words that are no part of a name, whatever their case. */
  readonly never: string
  /** Ends a name that is written without capitals. */
  readonly notLower: string
}

/**
 * A fact that the words around it tell. `value`: the pattern with the fact as a group `value` (or `value2`), tried
 * with its case as it stands. `beside`: what else has to stand in the turn.
 */
export interface PhraseCue {
  readonly slot: Slot
  readonly value: string
  readonly beside?: string
  /** Only the first of a turn counts: what is named after it is beside the point. */
  readonly first?: true
}

/** A closed list of words that answer a slot where `beside` stands near them, or where it was asked for. */
export interface WordCue {
  readonly slot: Slot
  readonly value: string
  /** In the same sentence. Absent: the words are enough. */
  readonly beside?: string
}

/** A `beside` that stands nowhere: such words are a value only where they were asked for. */
export const onlyAsked = '(?!)'
