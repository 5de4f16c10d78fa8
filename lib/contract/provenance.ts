import * as z from 'zod/mini'
import { Id, Instant, SafeUrl } from './primitives.ts'

/** Where a value came from: the source of the config that brought it, when, and the record in that system. */
export const Provenance = z.object({
  sourceId: Id,
  at: Instant,
  recordId: z.optional(Id),
  /** A page of that system that shows the record. */
  url: z.optional(SafeUrl),
})
export type Provenance = z.infer<typeof Provenance>

/**
 * One data point of the profile. Every value that a source gave is kept; the first is the one to show.
 * `conflicting` is true when two systems gave values that cannot both be right.
 */
export function field<T extends z.ZodMiniType>(value: T) {
  return z.object({
    values: z.array(z.object({ value, provenance: Provenance })).check(z.minLength(1)),
    conflicting: z.boolean(),
  })
}

/** A value together with the place it came from. */
export interface Sourced<T> {
  value: T
  provenance: Provenance
}

/** The type that `field(schema)` infers: a data point with all its values, never empty. */
export interface Field<T> {
  values: Sourced<T>[]
  conflicting: boolean
}
