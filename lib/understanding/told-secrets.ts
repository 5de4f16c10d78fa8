/** A stretch of a text, as UTF-16 offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A whole card number by its first digits and length; its groups may have anything between them but letters. */
const cardNumber = /(?<!\p{Nd})(?:[3-6]|2[2-7])(?:[^\p{L}\p{N}]{0,2}\d){11,18}(?!\p{Nd})/gu
/** What follows the word for a password and is written like one: with a digit or a sign in it, or after a colon. */
const password =
  /(?<=(?<!\p{L})(?:pass ?(?:word|code)|passwort|kennwort|wachtwoord|contraseña|mot de passe|cvc|cvv)(?:[:=]\s{0,3}|\s(?:(?:is|was|ist|war|lautet|es|est)[: ]\s{0,2})?(?=[^\s]{0,40}[\d!#$%&*@^_+])))["'“]?[^\s"'“”]{3,64}/giu

/** Where a text holds a whole card number or a password: nobody has to read them, whatever they were sent for. */
export function toldSecrets(text: string): Stretch[] {
  const cards = matchesOf(text, cardNumber).filter(({ start, end }) => isCard(text.slice(start, end)))
  return [...cards, ...matchesOf(text, password)]
}

/** The text with bullets in the place of its card numbers and passwords, as long as it was. */
export function withoutSecrets(text: string): string {
  return toldSecrets(text).reduce((rest, stretch) => bulletsAt(rest, stretch), text)
}

/** The text with bullets in the place of the stretch, as long as it was. */
export const bulletsAt = (text: string, { start, end }: Stretch): string =>
  text.slice(0, start) + '•'.repeat(Math.max(0, end - start)) + text.slice(end)

const matchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Luhn's check: a number of another kind passes it once in ten. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].toReversed().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return sum % 10 === 0
}
