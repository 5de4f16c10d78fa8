import * as z from 'zod/mini'
import { DataPoint } from './data-point.ts'
import { Id, Instant, Line } from './primitives.ts'
import { TicketKey } from './ticket.ts'

/** A field of a ticket by its name in the contract, never by its value. */
export const FieldName = z.object({
  point: DataPoint,
  /** Which of the facts that were collected. */
  slot: z.optional(Line),
  /** Which of several records, such as one of the customer's orders. */
  record: z.optional(Id),
  /** Which of several facts of that slot, counted from 1 in the order in which they stood. */
  nth: z.optional(z.int()),
})
export type FieldName = z.infer<typeof FieldName>

/** What an agent says of a field. */
export const FlagKind = z.enum(['wrong', 'missing'])
export type FlagKind = z.infer<typeof FlagKind>

/** A field that is flagged now. */
export const FieldFlag = z.object({ ...FieldName.shape, as: FlagKind })
export type FieldFlag = z.infer<typeof FieldFlag>

/** When and where it happened, and whose value it is about. */
const about = {
  ...FieldName.shape,
  at: Instant,
  ticket: TicketKey,
  /** What the customer wants, as far as it is known. */
  intent: z.optional(Line),
  /** The source that brought the value, or should have: the bot, of what it collected. */
  sourceId: z.optional(Id),
}

/** Something that an agent has done with a field. It names the field and holds no value of a customer. */
export const FieldEvent = z.discriminatedUnion('kind', [
  /**
   * A masked value was seen; `by`: shown, or taken without being shown first. Without a ticket where it was looked up
   * beside none.
   */
  z.object({
    kind: z.literal('revealed'),
    ...about,
    ticket: z.optional(TicketKey),
    by: z.enum(['shown', 'copied', 'inserted']),
  }),
  z.object({ kind: z.literal('flagged'), ...about, as: FlagKind }),
  /** The flag was taken back. */
  z.object({ kind: z.literal('unflagged'), ...about }),
])
export type FieldEvent = z.infer<typeof FieldEvent>
