import type { Money as Amount } from '#lib/contract/primitives.ts'
import { moneyIn } from '#lib/drafting/money-text.ts'
import { locale } from './locale.ts'

/** An amount in words of its currency, as the reader writes it. */
export const moneyText = (amount: Amount): string => moneyIn(amount, locale)

/** An amount of money. */
export function Money({ amount }: { amount: Amount }) {
  return <data value={`${amount.minor} ${amount.currency}`}>{moneyText(amount)}</data>
}
