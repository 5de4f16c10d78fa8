/**
 * The locale of numbers and dates: the reader's own, as far as it is the language of the words around them, so
 * that no line mixes two languages.
 */
export const locale: string = navigator.languages.find((tag) => tag.startsWith('en')) ?? 'en-GB'

const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const numbers = new Intl.NumberFormat(locale)

const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })

/** Several names in one line. */
export const listOf = (names: readonly string[]): string => lists.format(names)

/** A number between 0 and 1 as a percentage. */
export const percent = (value: number): string => percents.format(value)

/** A number in the reader's digits and separators. */
export const number = (value: number): string => numbers.format(value)

/** The English name of a language tag such as `nl`, or the text itself where it is no tag. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The name of an ISO 3166 country code, or the text itself where it is no code. */
export function countryName(code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code
}

const years = new Intl.DateTimeFormat(locale, { year: 'numeric' })

/** The year of an ISO 8601 moment. */
export const yearText = (at: string): string => years.format(new Date(at))
