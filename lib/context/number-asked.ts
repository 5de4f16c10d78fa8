import type { Known } from './gathered.ts'
import { completeWays } from './known.ts'
import { numberKey } from './sameness.ts'
import type { Entry } from './source-run.ts'

/**
 * What a source is to be asked with. One that finds the customer's orders by another way is asked for the number that
 * the bot was given only where that order is not among them: most numbers are the customer's own, and asking once more
 * would ask for everything twice.
 */
export function withoutNeedlessNumber({ source, inputs, gathered }: Entry, known: Known): Known {
  const { orderNumber, ...rest } = known
  if (orderNumber === undefined || inputs === undefined) return known
  if (inputs.orderNumber !== undefined || completeWays(source.definition, rest).length === 0) return known
  return gathered.state !== 'fresh' || brought(gathered.records, orderNumber) ? rest : known
}

function brought(records: Entry['gathered']['records'], orderNumber: string): boolean {
  const { orders = [], shipments = [] } = records ?? {}
  const numbers = [
    ...orders.map(({ number }) => number),
    ...shipments.flatMap((one) => one.orderNumber ?? []),
  ]
  return numbers.some((number) => numberKey(number) === numberKey(orderNumber))
}
