import type { Money } from '#lib/contract/primitives.ts'

/** An amount in words of its currency: the number of decimals is the currency's (2 for EUR, 0 for JPY, 3 for KWD). */
export function moneyIn({ minor, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
