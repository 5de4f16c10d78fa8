/** A stretch of a text, as UTF-16 offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a card number may begin, with all that may belong to it: anything but letters may part its digits. */
const cardStart = /(?<!\p{Nd})(?=(?<digits>(?:[3-6]|2[2-7])(?:[^\p{L}\p{N}]{0,2}\d){11,18}))/gu
/** A whole number of its own: thirteen digits to nineteen, and none after them. */
const ends = /\d(?!\d)/g
const fewestDigits = 13

/** What follows the word for a password and is written like one: with a digit or a sign in it, or after a colon. */
const password =
  /(?<=(?<!\p{L})(?:pass ?(?:word|code)|passwort|kennwort|wachtwoord|contraseña|mot de passe|cvc|cvv)(?:[:=]\s{0,3}|\s(?:(?:is|was|ist|war|lautet|es|est)[: ]\s{0,2})?(?=[^\s]{0,40}[\d!#$%&*@^_+])))["'“]?[^\s"'“”]{3,64}/giu

/** The digits beside the word, whoever writes them. */
const pin = /(?<=(?<!\p{L})pin(?: ?code)?(?: (?:is|was|ist|est|es))?[: ]\s{0,2})\d{4,8}(?![\p{L}\p{N}])/giu

/** Where a text holds a whole card number, a password or a PIN: nobody has to read them, whatever they were sent for. */
export function toldSecrets(text: string): Stretch[] {
  return [...cardsIn(text), ...matchesOf(text, password), ...matchesOf(text, pin)]
}

/** The text with bullets in the place of its card numbers, passwords and PINs, as long as it was. */
export function withoutSecrets(text: string): string {
  return toldSecrets(text).reduce((rest, stretch) => bulletsAt(rest, stretch), text)
}

/** The text with bullets in the place of the stretch, as long as it was. */
export const bulletsAt = (text: string, { start, end }: Stretch): string =>
  text.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + text.slice(end)

const matchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Other digits may stand before and after a card's: from each place the longest number that can be one is taken. */
function cardsIn(text: string): Stretch[] {
  return [...text.matchAll(cardStart)].flatMap(({ index, groups }) => {
    const all = groups?.digits ?? ''
    const own = /^\d/.test(text.slice(index + all.length)) ? all.replace(/\d+$/, '') : all
    const lengths = [...own.matchAll(ends)].map((match) => match.index + 1)
    const length = lengths.findLast((one) => isCard(own.slice(0, one)))
    return length === undefined ? [] : [{ start: index, end: index + length }]
  })
}

/** Luhn's check: a number of another kind passes it once in ten. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].toReversed().map(Number)
  if (digits.length < fewestDigits) return false
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return sum % 10 === 0
}
