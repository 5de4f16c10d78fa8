import * as z from 'zod/mini'
import { Body, Line, Slug } from './primitives.ts'

/**
 * A macro (canned response). Its body is plain text with Liquid variables such as `{{ order.number }}`, which are
 * filled from what is known; `lib/drafting/macros/values.ts` lists them.
 */
export const Macro = z.object({
  id: Slug,
  name: Line,
  body: Body,
  /** The language of the body, ISO 639-1; without it, it is offered for every customer. */
  language: z.optional(Line),
  folder: z.optional(Line),
  /** The intents that it answers; it is offered first for these. */
  intents: z.optional(z.array(Line).check(z.minLength(1))),
})
export type Macro = z.infer<typeof Macro>
