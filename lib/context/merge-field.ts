import type { Field, Sourced } from '#lib/contract/provenance.ts'
import type { OrderStatus } from '#lib/contract/records.ts'

/**
 * Joins what several sources say of one data point. Nothing is thrown away: equal values of one source collapse,
 * the rest is kept in the order of trust, and marked when two cannot both be right.
 */
export function mergeField<T>(
  values: readonly Sourced<T>[],
  rank: (sourceId: string) => number,
  sameness: (value: T) => string,
): Field<T> | undefined {
  const sorted = values.toSorted((a, b) => rank(a.provenance.sourceId) - rank(b.provenance.sourceId))
  const kept = sorted.filter(
    (one, index) =>
      sorted.findIndex(
        (other) =>
          other.provenance.sourceId === one.provenance.sourceId &&
          sameness(other.value) === sameness(one.value),
      ) === index,
  )
  if (kept.length === 0) return undefined
  return { values: kept, conflicting: new Set(kept.map(({ value }) => sameness(value))).size > 1 }
}

/** Joins one data point of many records: `read` takes it from a record, `same` says which values are equal. */
export type Merge<R> = <T>(
  read: (record: R) => T | undefined,
  same: (value: T) => string,
) => Field<T> | undefined

/** The joiner for a list of records of one thing. */
export function merger<R>(records: readonly Sourced<R>[], rank: (sourceId: string) => number): Merge<R> {
  return (read, same) => {
    const parts = records.flatMap(({ value, provenance }) => {
      const part = read(value)
      return part === undefined ? [] : [{ value: part, provenance }]
    })
    return mergeField(parts, rank, same)
  }
}

const phases: Record<OrderStatus, 'draft' | 'with us' | 'on its way' | 'back' | 'cancelled'> = {
  draft: 'draft',
  placed: 'with us',
  paid: 'with us',
  processing: 'with us',
  shipped: 'on its way',
  delivered: 'on its way',
  returned: 'back',
  refunded: 'back',
  cancelled: 'cancelled',
}

/** Ways to say that two writings mean the same value. */
export const sameness = {
  /** Letter case and spacing carry no meaning in names. */
  text: (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim(),
  /** The last nine digits: country codes and leading zeros are written in many ways. */
  phone: (value: string) => value.replace(/\D/g, '').slice(-9),
  /** Systems note an order on the same day, not in the same second; Tryton knows the date alone. */
  day: (value: string) => value.slice(0, 10),
  money: ({ minor, currency }: { minor: number; currency: string }) => `${minor} ${currency}`,
  /** Not every system sees every step: an ERP that has shipped knows nothing of the delivery. Before and after differ. */
  phase: (status: OrderStatus) => phases[status],
  exact: (value: string) => value,
  /** Lists are shown as the most trusted source has them: two shops describe one order's lines in different words. */
  never: () => '',
} as const
