import type { DataPoint } from '#lib/contract/data-point.ts'
import type { Field, Sourced } from '#lib/contract/provenance.ts'
import type { Rank } from './ranking.ts'

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
  point: DataPoint,
  read: (record: R) => T | undefined,
  same: (value: T) => string,
) => Field<T> | undefined

/** The joiner for a list of records of one thing. */
export function merger<R>(records: readonly Sourced<R>[], rank: Rank): Merge<R> {
  return (point, read, same) => {
    const parts = records.flatMap(({ value, provenance }) => {
      const part = read(value)
      return part === undefined ? [] : [{ value: part, provenance }]
    })
    return mergeField(parts, (sourceId) => rank(sourceId, point), same)
  }
}
