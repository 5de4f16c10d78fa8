import type { Fact } from '#lib/contract/fact.ts'

type Value = Pick<Fact, 'slot' | 'value'>

/** Of these a customer has one: two different values cannot both be right. Of products and days they name several. */
const single: ReadonlySet<string> = new Set([
  'name',
  'email',
  'phone',
  'order_id',
  'account_id',
  'username',
  'address',
  'zip',
  'tracking_number',
  'membership',
  'dob',
])

export const isSingle = ({ slot }: Value): boolean => single.has(slot)

/** True for two values of one slot that say the same, however they are written. */
export function isSame(a: Value, b: Value): boolean {
  if (a.slot !== b.slot) return false
  const [one, other] = [plainValue(a), plainValue(b)]
  if (one === other) return true
  return partial.has(a.slot) && (isWithin(one, other) || isWithin(other, one))
}

/** A first name and a full name, a street and a whole address are no contradiction. */
const partial: ReadonlySet<string> = new Set(['name', 'address'])

function plainValue({ slot, value }: Value): string {
  const lower = value.toLowerCase()
  switch (slot) {
    case 'order_id':
      return lower.replace(/^\s*order\s*/, '').replace(/[^\p{L}\p{N}]/gu, '')
    case 'phone':
      // A number with its country's code and one without are the same from their last digits on.
      return lower.replace(/\D/g, '').slice(-9)
    case 'email':
      return lower.trim()
    default:
      return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  }
}

const isWithin = (short: string, long: string) => short !== '' && ` ${long} `.includes(` ${short} `)
