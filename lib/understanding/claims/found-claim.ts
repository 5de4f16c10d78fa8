import type { ClaimConflict } from '#lib/contract/brief.ts'
import type { Money } from '#lib/contract/primitives.ts'
import type { Span } from '../conversation.ts'

/** What a record says, and where in the order it stands. */
export interface RecordStatement {
  readonly orderNumber: string
  readonly field: 'status' | 'total' | 'lines' | 'payments' | 'returns' | 'shipments'
  /** The place in the list, where the field is one and the statement is about one of them. */
  readonly index?: number | undefined
  /** The record's own word: a status, or the names of the lines. Empty where only an amount says it. */
  readonly value: string
  readonly amount?: Money | undefined
  /** When it happened, ISO 8601. */
  readonly at?: string | undefined
}

/** A claim of the customer (the sentence that makes it first) that a record contradicts. */
export interface FoundClaim extends Span {
  readonly kind: ClaimConflict['kind']
  readonly record: RecordStatement
}
