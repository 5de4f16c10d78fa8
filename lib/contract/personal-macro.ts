import * as z from 'zod/mini'
import { Line, Slug } from './primitives.ts'

/** How many macros of their own an agent can keep. */
export const mostPersonalMacros = 200

/**
 * A macro (canned response) that an agent has made for themselves. It is kept on their device and is theirs alone. Its
 * body is plain text with Liquid variables, as a team's: what was known of the customer at hand when it was written has
 * become variables (`lib/drafting/macros/generalise.ts`), because a macro is for every customer.
 */
export const PersonalMacro = z.object({
  id: Slug,
  name: Line,
  /** In UTF-16 units, as far as the macros' engine reads. */
  body: z.string().check(z.minLength(1), z.maxLength(20_000)),
})
export type PersonalMacro = z.infer<typeof PersonalMacro>
