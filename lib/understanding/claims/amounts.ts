/** An amount in a text. */
export interface Amount {
  /** In hundredths of the currency's unit. */
  readonly hundredths: number
  /** ISO 4217; `undefined` where none is written, or one that several countries call so. */
  readonly currency: string | undefined
  /** A currency or decimals show that it is money; without them it may be any number. */
  readonly isMoney: boolean
  readonly start: number
  readonly end: number
}

/** By how they are written; a dollar may be one of many. */
const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  usd: 'USD',
  chf: 'CHF',
  francs: 'CHF',
}

const sign = '€|£|\\$|eur(?:os?)?\\b|gbp\\b|pounds?\\b|quid\\b|usd\\b|dollars?\\b|bucks\\b|chf\\b|francs\\b'
const number = "\\d{1,3}(?:[.,'’]\\d{3}){1,4}(?:[.,]\\d{2})?|\\d{1,9}(?:[.,]\\d{2})?"
const amount = new RegExp(
  `(?:(${sign})\\s?)?(?<![\\p{L}\\d#]|\\d[-/.,])(${number})(?![\\p{L}\\d%"]|[-/.,:]\\d)(?:\\s?(${sign}))?`,
  'giu',
)

/** The numbers of a text that may be money, in order. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(amount)].map((match) => {
    const [whole, before, digits = '', after] = match
    const named = (before ?? after)?.toLowerCase()
    const cents = /[.,](\d{2})$/u.exec(digits)?.[1]
    const units = cents === undefined ? digits : digits.slice(0, -3)
    return {
      hundredths: Number(units.replace(/\D/gu, '')) * 100 + Number(cents ?? 0),
      currency: named === undefined ? undefined : currencies[named],
      isMoney: named !== undefined || cents !== undefined,
      start: match.index,
      end: match.index + whole.length,
    }
  })
}
