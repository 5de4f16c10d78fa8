import * as z from 'zod/mini'
import { Line, Origin, SafeUrl, Slug } from './primitives.ts'

/** What a launch can hand over: names of things (the first four), and what belongs to a person. */
export const LaunchValue = z.enum([
  'ticket.id',
  'conversation.id',
  'order.number',
  'customer.id',
  'customer.email',
  'customer.name',
  'customer.phone',
])
export type LaunchValue = z.infer<typeof LaunchValue>

/** The launches that a panel offers, each with what it hands over and what of that is not known. */
export const ListedLaunch = z.object({
  id: Slug,
  label: Line,
  kind: z.enum(['link', 'session']),
  /** Where it leads, or where the session is made. */
  origin: Origin,
  /** Of a link that can be opened. */
  href: z.optional(SafeUrl),
  /** The values that go there, as they are. */
  sends: z.array(z.object({ name: LaunchValue, value: Line })),
  missing: z.array(LaunchValue),
})
export type ListedLaunch = z.infer<typeof ListedLaunch>

/** A session that was made: where the agent goes, and what the customer is told. */
export const StartedSession = z.object({
  link: SafeUrl,
  /** Plain text or a link, at most 5,000 characters. */
  invitation: z.optional(z.string().check(z.minLength(1), z.maxLength(5000))),
})
export type StartedSession = z.infer<typeof StartedSession>
