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

/** Of the customer: what the panel shows as a text in a row; what its head needs to tell people apart is none. */
const maskable: readonly string[] = ['email', 'phone', 'address']

/** Every data point that the contract knows, in the order of the contract. */
export const dataPoints: readonly DataPointInfo[] = recordKinds.flatMap((kind) =>
  Object.keys(recordSchemas[kind].shape).map((field) => ({
    point: `${kind}.${field}`,
    indispensable: isIndispensable(kind, field),
    ...(isMaskable(kind, field) && { maskable: true as const }),
  })),
)

/** True for a data point that no policy can forbid. */
export function isIndispensable(kind: RecordKind, field: string): boolean {
  return field === 'recordId' || field === 'url' || (indispensable[kind]?.includes(field) ?? false)
}

/** True for a data point that the panel can show as dots until it is revealed; a slot of the facts goes with `facts`. */
export function isMaskable(kind: string, field: string): boolean {
  return (kind === 'customers' && maskable.includes(field)) || (kind === 'packets' && field === 'facts')
}

/** The kind of record and the field of a data point; a third part, the slot of a fact, stays with the field. */
export function partsOf(point: DataPoint): { kind: string; field: string; slot?: string } {
  const [kind = '', field = '', slot] = point.split('.')
  return slot === undefined ? { kind, field } : { kind, field, slot }
}
