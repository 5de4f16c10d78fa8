import * as z from 'zod/mini'
import { Money } from '#lib/contract/primitives.ts'
import { minorPerMajor } from './transforms.ts'

/** Longer than any value that tells whether the mapping is right. */
const longest = 200

const Amount = z.strictObject(Money.shape)

/** A value of a record as one line of text. */
export function sampleOf(value: unknown): string {
  const money = Amount.safeParse(value)
  const text = money.success
    ? `${money.data.minor / minorPerMajor(money.data.currency)} ${money.data.currency}`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
