import type { DataPoint } from '#lib/contract/data-point.ts'
import { type RecordKind, recordKinds, recordSchemas } from '#lib/contract/records.ts'
import type { DataPointInfo } from '#lib/contract/workbench.ts'

/** What identifies a record, or is the record: without it there is nothing to show, so it is no choice. */
const indispensable: Partial<Record<RecordKind, readonly string[]>> = {
  packets: ['schema', 'format', 'id', 'conversationId', 'handedOffAt', 'customer', 'transcript'],
  orders: ['number'],
  stock: ['sku'],
  articles: ['title'],
  macros: ['name', 'body'],
  agents: ['name'],
  thread: ['id', 'role', 'text'],
}

/** Every data point that the contract knows, in the order of the contract. */
export const dataPoints: readonly DataPointInfo[] = recordKinds.flatMap((kind) =>
  Object.keys(recordSchemas[kind].shape).map((field) => ({
    point: `${kind}.${field}`,
    indispensable: isIndispensable(kind, field),
  })),
)

/** True for a data point that no policy can forbid. */
export function isIndispensable(kind: RecordKind, field: string): boolean {
  return field === 'recordId' || field === 'url' || (indispensable[kind]?.includes(field) ?? false)
}

/** The kind of record and the field of a data point; a third part, the slot of a fact, stays with the field. */
export function partsOf(point: DataPoint): { kind: string; field: string; slot?: string } {
  const [kind = '', field = '', slot] = point.split('.')
  return slot === undefined ? { kind, field } : { kind, field, slot }
}
