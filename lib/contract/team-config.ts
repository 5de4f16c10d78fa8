import * as z from 'zod/mini'
import { Line, Origin, SafeUrl, Slug } from './primitives.ts'
import { SourceDefinition } from './source.ts'

/** A helpdesk that the team works in: which adapter reads it, and where it is. */
export const HelpdeskConfig = z.object({
  id: Slug,
  adapter: z.enum(['request-tracker', 'roundcube']),
  origin: Origin,
})
export type HelpdeskConfig = z.infer<typeof HelpdeskConfig>

/** A connected system: a preset or a definition of its own, at an address. Holds no secret. */
export const SourceConfig = z
  .object({
    id: Slug,
    label: Line,
    preset: z.optional(Slug),
    definition: z.optional(SourceDefinition),
    baseUrl: SafeUrl,
    /** Values for the preset's `{{settings.x}}` holes, e.g. the name of a custom field. */
    settings: z.optional(z.record(z.string().check(z.regex(/^\w{1,40}$/)), Line)),
    /** Only for tickets of these helpdesks; without it, for all. */
    helpdesks: z.optional(z.array(Slug)),
  })
  .check(
    z.refine((source) => (source.preset === undefined) !== (source.definition === undefined), {
      error: 'needs either a preset or a definition',
    }),
  )
export type SourceConfig = z.infer<typeof SourceConfig>

/** How a ticket and a conversation are matched when no id ties them. */
export const JoinConfig = z.object({
  /** A conversation of the requester counts when the ticket was opened at most this long after the handoff. */
  windowHours: z.number().check(z.gt(0), z.lte(720)),
})

/** Everything that a team shares, version 1. Exported, imported and sent around as it stands: it holds no secret. */
export const TeamConfig = z.object({
  schema: z.literal('baton.team-config/1'),
  name: Line,
  helpdesks: z.array(HelpdeskConfig).check(z.minLength(1), uniqueIds()),
  sources: z.array(SourceConfig).check(uniqueIds()),
  join: z.optional(JoinConfig),
  /** Source ids, the most trusted first: whose value is shown where two disagree. */
  precedence: z.optional(z.array(Slug)),
})
export type TeamConfig = z.infer<typeof TeamConfig>

function uniqueIds<T extends { id: string }>() {
  return z.refine<T[]>((items) => new Set(items.map((item) => item.id)).size === items.length, {
    error: 'has two entries with the same id',
  })
}
