import * as z from 'zod/mini'
import { DataPoint, DataPointRule } from './data-point.ts'
import { SecurityRules } from './keyring-mode.ts'
import { LanguageModelConfig } from './language-model.ts'
import { Launch } from './launch.ts'
import { Macro } from './macro.ts'
import { Line, Origin, SafeUrl, Slug } from './primitives.ts'
import type { RemarkName } from './remarks.ts'
import { SourceDefinition } from './source.ts'

/** A helpdesk that the team works in: which adapter reads it, and where it is. */
export const HelpdeskConfig = z.object({
  id: Slug,
  adapter: z.enum(['request-tracker', 'roundcube']),
  origin: Origin,
})
export type HelpdeskConfig = z.infer<typeof HelpdeskConfig>

/** Which tickets a source is for: those whose queue, mailbox, brand field or helpdesk host is one of these. */
export const Condition = z.object({
  on: z.enum(['queue', 'mailbox', 'brand', 'host']),
  /** Compared without case. */
  oneOf: z.array(Line).check(z.minLength(1), z.maxLength(50)),
})
export type Condition = z.infer<typeof Condition>

/** A connected system: a preset or a definition of its own, at an address. Holds no secret. */
export const SourceConfig = z
  .object({
    id: Slug,
    label: Line,
    preset: z.optional(Slug),
    definition: z.optional(SourceDefinition),
    /** The preset that an own definition was made from. */
    basedOn: z.optional(Slug),
    baseUrl: SafeUrl,
    /** Values for the preset's `{{settings.x}}` holes, e.g. the name of a custom field. */
    settings: z.optional(z.record(z.string().check(z.regex(/^\w{1,40}$/)), Line)),
    /** Only for tickets of these helpdesks; without it, for all. */
    helpdesks: z.optional(z.array(Slug)),
    /** Only for tickets that meet all of these: several shops or brands behind one helpdesk. */
    appliesTo: z.optional(z.array(Condition)),
    /** Switched off by the lead: kept in the config, never asked. */
    off: z.optional(z.boolean()),
  })
  .check(
    z.refine((source) => (source.preset === undefined) !== (source.definition === undefined), {
      error: 'presetOrDefinition' satisfies RemarkName,
    }),
  )
export type SourceConfig = z.infer<typeof SourceConfig>

/** How a ticket and a conversation are matched when no id ties them. */
export const JoinConfig = z.object({
  /** A conversation of the requester counts when the ticket was opened at most this long after the handoff. */
  windowHours: z.number().check(z.gt(0), z.lte(720)),
})

/** Source ids, the most trusted first: whose value is shown where two disagree. */
export const Precedence = z.object({
  usual: z.array(Slug),
  /** For single data points, e.g. the ERP for `orders.status`. */
  points: z.optional(z.record(DataPoint, z.array(Slug))),
})
export type Precedence = z.infer<typeof Precedence>

/** Everything that a team shares, version 2. Exported, imported and sent around as it stands: it holds no secret. */
export const TeamConfig = z.object({
  schema: z.literal('baton.team-config/2'),
  name: Line,
  helpdesks: z.array(HelpdeskConfig).check(z.minLength(1), uniqueIds()),
  sources: z.array(SourceConfig).check(z.maxLength(100), uniqueIds()),
  join: z.optional(JoinConfig),
  precedence: z.optional(Precedence),
  dataPoints: z.optional(z.array(DataPointRule).check(z.maxLength(1000))),
  security: z.optional(SecurityRules),
  /** Off where it is missing. */
  languageModel: z.optional(LanguageModelConfig),
  /** The team's own macros, beside those that the helpdesk keeps. */
  macros: z.optional(z.array(Macro).check(z.maxLength(500), uniqueIds())),
  /** Other tools that agents start from a ticket. */
  launches: z.optional(z.array(Launch).check(z.maxLength(50), uniqueIds())),
})
export type TeamConfig = z.infer<typeof TeamConfig>

function uniqueIds<T extends { id: string }>() {
  return z.refine<T[]>((items) => new Set(items.map((item) => item.id)).size === items.length, {
    error: 'sameId' satisfies RemarkName,
  })
}
