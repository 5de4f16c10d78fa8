import * as z from 'zod/mini'
import { Body, Id, Instant, Line, SafeUrl } from './primitives.ts'

/** Who speaks: the customer, the bot, a human agent, or a system line such as "conversation transferred". */
export const Role = z.enum(['customer', 'bot', 'agent', 'system'])
export type Role = z.infer<typeof Role>

/** A file that was sent along. Its content is fetched only when an agent asks for it; `url` may need the helpdesk's session. */
export const Attachment = z.object({
  name: z.optional(Line),
  contentType: z.optional(Line),
  url: z.optional(SafeUrl),
  /** In bytes. */
  size: z.optional(z.int().check(z.nonnegative())),
})
export type Attachment = z.infer<typeof Attachment>

/** One message of a conversation. `text` is plain text. `at` is missing where the source sent no time. */
export const Turn = z.object({
  id: Id,
  role: Role,
  text: Body,
  at: z.optional(Instant),
  author: z.optional(Line),
  attachments: z.optional(z.array(Attachment)),
  /** An internal note: agents see it, the customer does not. */
  internal: z.optional(z.boolean()),
})
export type Turn = z.infer<typeof Turn>
