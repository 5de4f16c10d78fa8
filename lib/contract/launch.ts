import * as z from 'zod/mini'
import { LaunchValue } from './launch-value.ts'
import { isSafeUrl, Line, Slug } from './primitives.ts'
import type { RemarkName } from './remarks.ts'
import { Path } from './source.ts'

const holes = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The names in the holes of a template, wherever in it they stand, each once. */
export const holesIn = (template: unknown): string[] => [
  ...new Set(Array.from((JSON.stringify(template) ?? '').matchAll(holes), ([, name = '']) => name)),
]

const isValue = (name: string): name is LaunchValue => LaunchValue.safeParse(name).success
/** An address is written down on its way, in histories and logs: no value of a person belongs there. */
const isName = (name: string): boolean =>
  isValue(name) && (!name.startsWith('customer.') || name === 'customer.id')

/** A template with a letter in each hole. */
const filled = (template: string) => template.replace(holes, 'x')

/** Whether the part before the path, which says whose server it is, holds no hole. */
const hasFixedOrigin = (template: string) => /^https?:\/\/[^/?#{}\\]+(?:[/?#]|$)/.test(template)

/**
 * An address with `{{…}}` holes that are filled with URL-encoded values. Its origin is fixed, and only names of things
 * go into it: `ticket.id`, `conversation.id`, `order.number`, `customer.id`.
 */
export const LaunchUrl = z.string().check(
  z.maxLength(2000),
  z.refine((text: string) => hasFixedOrigin(text) && isSafeUrl(filled(text)), {
    error: 'launchOrigin' satisfies RemarkName,
  }),
  z.refine((text: string) => holesIn(text).every(isName), {
    error: 'launchNames' satisfies RemarkName,
  }),
)

/** How the request for a session proves who asks. The credentials are entered on each device, for the address's origin. */
export const LaunchAuth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('basic') }),
  z.object({ kind: z.literal('bearer') }),
  /** One secret in a header of this name. */
  z.object({
    kind: z.literal('api-key'),
    in: z.literal('header'),
    name: z.string().check(z.regex(/^[\w-]{1,100}$/)),
    prefix: z.optional(z.string().check(z.maxLength(100))),
  }),
])
export type LaunchAuth = z.infer<typeof LaunchAuth>

/** A page of another tool for the case at hand, opened in a tab of its own. */
const LinkLaunch = z.object({ kind: z.literal('link'), id: Slug, label: Line, url: LaunchUrl })

/** A session that another tool makes, such as co-browsing: a POST, whose answer has a link for the agent. */
const SessionLaunch = z.object({
  kind: z.literal('session'),
  id: Slug,
  label: Line,
  url: LaunchUrl,
  auth: LaunchAuth,
  /** JSON with holes; a text that is one hole alone is replaced by the value. */
  body: z.json().check(
    z.refine((body: unknown) => holesIn(body).every(isValue), {
      error: 'launchValues' satisfies RemarkName,
    }),
  ),
  /** Where the answer has the agent's link, and what to send the customer: a text or a link. */
  answer: z.object({ link: Path, invitation: z.optional(Path) }),
  timeoutMs: z.int().check(z.gte(500), z.lte(60_000)),
})
export type SessionLaunch = z.infer<typeof SessionLaunch>

/** Something outside of Baton that an agent starts from a ticket. Holds no secret. */
export const Launch = z.discriminatedUnion('kind', [LinkLaunch, SessionLaunch])
export type Launch = z.infer<typeof Launch>

/** Under this id a launch's credentials are kept: no source can have it, because theirs have no colon. */
export const launchCredentialId = ({ id }: Pick<Launch, 'id'>): string => `launch:${id}`

/** The values that a launch hands over, by name. */
export const valuesOf = (launch: Launch): LaunchValue[] =>
  holesIn(launch.kind === 'link' ? launch.url : [launch.url, launch.body]).filter(isValue)

/** The origin of a launch's address. */
export const launchOrigin = ({ url }: Pick<Launch, 'url'>): string => new URL(filled(url)).origin
