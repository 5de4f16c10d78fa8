import { follow, language } from '#components/messages/spoken.ts'

/**
 * The locale of numbers and dates: the reader's own, as far as it is the language of the words around them, so
 * that no line mixes two languages.
 */
export let locale: string = localeOf(language)
follow('time', () => {
  locale = localeOf(language)
})

function localeOf(spoken: string): string {
  const own = navigator.languages.find((tag) => tag.split('-')[0] === spoken)
  return own ?? (spoken === 'en' ? 'en-GB' : spoken)
}

/** A formatter of the locale, made once for each that is spoken. */
export function formatter<T>(make: (locale: string) => T): () => T {
  let made: { locale: string; format: T } | undefined
  return () => {
    if (made?.locale !== locale) made = { locale, format: make(locale) }
    return made.format
  }
}

const percents = formatter(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
)
const numbers = formatter((tag) => new Intl.NumberFormat(tag))
const lists = formatter((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }))
const years = formatter((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric' }))

/** Several names in one line. */
export const listOf = (names: readonly string[]): string => lists().format(names)

/** A number between 0 and 1 as a percentage. */
export const percent = (value: number): string => percents().format(value)

/** A number in the reader's digits and separators. */
export const number = (value: number): string => numbers().format(value)

/** The year of an ISO 8601 moment. */
export const yearText = (at: string): string => years().format(new Date(at))

/** The name of a language tag such as `nl`, or the text itself where it is no tag. */
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
