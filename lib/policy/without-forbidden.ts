import type { DataPoint } from '#lib/contract/data-point.ts'
import { type RecordKind, recordKinds, type SourceRecords } from '#lib/contract/records.ts'
import { isIndispensable, partsOf } from './data-points.ts'

/** The records without the values of forbidden data points. What no record can be without stays. */
export function withoutForbidden(records: SourceRecords, forbidden: readonly DataPoint[]): SourceRecords {
  if (forbidden.length === 0) return records
  const entries = recordKinds.map((kind) => [
    kind,
    (records[kind] as readonly object[]).map((record) => stripped(kind, record, forbidden)),
  ])
  return Object.fromEntries(entries) as SourceRecords
}

function stripped(kind: RecordKind, record: object, forbidden: readonly DataPoint[]): object {
  const points = forbidden.map(partsOf).filter((part) => part.kind === kind)
  const whole = points.filter(({ field, slot }) => slot === undefined && !isIndispensable(kind, field))
  const gone = new Set(whole.map(({ field }) => field))
  const slots = new Set(points.flatMap(({ field, slot }) => (field === 'facts' && slot ? [slot] : [])))
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      if (gone.has(name)) return Array.isArray(value) && kind === 'packets' ? [[name, []]] : []
      if (name !== 'facts' || slots.size === 0) return [[name, value]]
      return [[name, (value as { slot: string }[]).filter(({ slot }) => !slots.has(slot))]]
    }),
  )
}
