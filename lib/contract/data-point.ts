import * as z from 'zod/mini'
import { Line } from './primitives.ts'
import { SourceRole } from './source-role.ts'

/**
 * One kind of value that Baton may fetch and show: a kind of record and a field of it, e.g. `customers.phone`,
 * `orders.total`, `packets.sentiment`; for what the bot collected also the slot: `packets.facts.email`.
 */
export const DataPoint = z.string().check(z.maxLength(120), z.regex(/^[a-z]+(\.\w+){1,2}$/))
export type DataPoint = z.infer<typeof DataPoint>

/**
 * What the team wants of a data point. `required`: its absence is shown as a gap. `optional`: shown when it is there.
 * `forbidden`: never requested where the system's API allows choosing, never stored, never shown.
 */
export const DataPointLevel = z.enum(['required', 'optional', 'forbidden'])
export type DataPointLevel = z.infer<typeof DataPointLevel>

/**
 * A rule of the data point policy. It counts for the given intents only (all, where none are given) and for sources of
 * the given roles only. Of several rules the more specific one counts; of two equally specific ones the stricter.
 */
export const DataPointRule = z.object({
  point: DataPoint,
  level: DataPointLevel,
  intents: z.optional(z.array(Line).check(z.minLength(1))),
  roles: z.optional(z.array(SourceRole).check(z.minLength(1))),
  /**
   * Its values are shown as dots until the agent reveals them, which is recorded. Counts whatever the source; of several
   * rules that say so or not, the one for the intent counts, and of two of these the one that masks.
   */
  masked: z.optional(z.boolean()),
})
export type DataPointRule = z.infer<typeof DataPointRule>
