import type { Money as Amount } from '#lib/contract/primitives.ts'
import { locale } from './locale.ts'

/** An amount in words of its currency: the number of decimals is the currency's (2 for EUR, 0 for JPY, 3 for KWD). */
export function moneyText({ minor, currency }: Amount): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** An amount of money. */
export function Money({ amount }: { amount: Amount }) {
  return <data value={`${amount.minor} ${amount.currency}`}>{moneyText(amount)}</data>
}
