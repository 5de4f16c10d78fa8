import type { DataPoint } from '#lib/contract/data-point.ts'

/** A field on screen: what it is called in the contract, which is all that is recorded of it. */
export interface FieldName {
  point: DataPoint
  /** Which of the facts that were collected. */
  slot?: string | undefined
}

/** One text for a field within its ticket. */
export const fieldKey = ({ point, slot }: FieldName): string => [point, slot].filter(Boolean).join(' ')
