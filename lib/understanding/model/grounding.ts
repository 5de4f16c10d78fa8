/** What stands in a conversation, to look values up in. All of it is compared without case and in one Unicode form. */
export interface Ground {
  readonly tokens: ReadonlySet<string>
  readonly sums: ReadonlySet<string>
}

/** Words and numbers, joined by what joins the parts of one value: `A-1001`, `29.95`, `eva@example.com`. */
const token = /[\p{L}\p{N}]+(?:(?:[-_/.@'’+]|(?<=\p{N})[^\s\p{L}\p{N}]{1,3}(?=\p{N}))[\p{L}\p{N}]+)*%?/gu
/** A sum with its currency sign, on either side. */
const sum = /\p{Sc} ?\d[\d.,]*|\d[\d.,]* ?\p{Sc}/gu

/** What stands in a text. */
export function groundOf(text: string): Ground {
  const plain = text.normalize('NFKC')
  const tokens = plain.match(token) ?? []
  return {
    tokens: new Set(tokens.flatMap((one) => [folded(one), ...partsOf(one)])),
    sums: new Set(sumsIn(plain)),
  }
}

/**
 * The values that a sentence names: whatever holds a digit, sums with their currency, e-mail addresses, names (by
 * their capitals), words of scripts that have none, and numbers, days and months in words.
 */
export function valuesIn(sentence: string): { tokens: string[]; sums: string[] } {
  const plain = sentence.normalize('NFKC')
  const words = plain.match(token) ?? []
  const tokens = words.filter((word, index) => isValue(word, index === 0)).map(folded)
  return { tokens, sums: sumsIn(plain) }
}

/**
 * The turns that prove a sentence: those that are named, and for each of its values that does not stand there the
 * first one where it does. `undefined` for a sentence with a value that stands nowhere.
 */
export function proofOf(
  sentence: string,
  named: readonly number[],
  grounds: readonly Ground[],
): number[] | undefined {
  const proof = new Set(named.filter((turn) => grounds[turn] !== undefined))
  const { tokens, sums } = valuesIn(sentence)
  const stands = [
    ...tokens.map((token) => (ground: Ground) => ground.tokens.has(token)),
    ...sums.map((sum) => (ground: Ground) => ground.sums.has(sum)),
  ]
  for (const standsIn of stands) {
    if (grounds.some((ground, turn) => proof.has(turn) && standsIn(ground))) continue
    const turn = grounds.findIndex(standsIn)
    if (turn < 0) return undefined
    proof.add(turn)
  }
  return [...proof]
}

const folded = (word: string) => word.toLowerCase().replace(/['’]s$/, '')

/** The words inside a joined token; a number's parts are other numbers. */
const partsOf = (word: string) =>
  /\p{N}/u.test(word) ? [] : word.split(/[^\p{L}]+/u).map((part) => part.toLowerCase())

const sumsIn = (text: string) =>
  (text.match(sum) ?? []).map((one) => one.replaceAll(' ', '').replace(/[.,]+(?=\p{Sc}|$)/u, ''))

function isValue(word: string, opens: boolean): boolean {
  if (/[\p{N}@\p{Lo}]/u.test(word) || partsOf(word).some(isSpelledOut)) return true
  if (!/\p{Lu}|\p{Lt}/u.test(word)) return false
  return !(ordinary.has(folded(word)) && (opens || folded(word) === 'i'))
}

/** Values that are written in letters. */
const spelledOut =
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen twice half
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight
  january february april june july august september october november december
  dollar dollars euro euros pound pounds yen franc francs percent noon midnight
  third fifth eighth ninth twelfth fortnight`.split(/\s+/)
/** Also several in one word, and what comes of them: "twentyfive", "hundreds", "sixth". */
const inLetters = new RegExp(`^(?:${spelledOut.join('|')})+(?:s|th|ths)?$`)
const isSpelledOut = (word: string) => inLetters.test(word)

/** What a sentence of a brief may begin with in a capital without its being a name. */
const ordinary = new Set(
  `i the they he she it customer bot agent order refund parcel package delivery payment account wants asks needs is was
  were has had wishes would feels sounds seems reports complains says waits expects hopes prefers cannot did does known
  told promised sent tried offered gave checked waiting open unclear whether where when why how what who which if no not
  already still angry upset frustrated annoyed calm polite happy disappointed worried confused impatient neutral friendly
  unhappy negative positive very mood getting becoming`.split(/\s+/),
)
