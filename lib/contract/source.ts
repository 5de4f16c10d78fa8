import * as z from 'zod/mini'
import { Slug } from './primitives.ts'

/** What can be known about a ticket, and so what a source can need or provide. */
export const ContextKey = z.enum([
  'ticketId',
  'ticketCreatedAt',
  'conversationId',
  'email',
  'name',
  'orderNumber',
])
export type ContextKey = z.infer<typeof ContextKey>

/** What the source is for: it decides which card waits for it. */
export const SourceRole = z.enum(['packet', 'ticket', 'customer', 'orders', 'fulfilment', 'tickets'])
export type SourceRole = z.infer<typeof SourceRole>

/**
 * Text with `{{name}}` holes, filled from the context (`email`, `ticketId`, …), the source's settings
 * (`settings.x`), its credentials (in `auth` only) and what earlier requests of the chain bound. In `path` and
 * `query` the values are URL-encoded. `{{name|backslash}}` puts a backslash before quotes and backslashes, for
 * query languages inside a value.
 */
export const Template = z.string().check(z.maxLength(20_000))

/** A JMESPath expression. */
export const Path = z.string().check(z.maxLength(2000))

/** An error that a system reports inside a good HTTP answer: where `path` gives a value (equal to `equals`). */
export const ReplyError = z.object({
  path: Path,
  equals: z.optional(z.string()),
  kind: z.enum(['unauthorized', 'forbidden', 'not-found', 'bad-response']),
})

/** One request of a source's chain. Its reply is kept under `id` for the mapping. */
export const RequestTemplate = z.object({
  id: Slug,
  method: z.enum(['GET', 'POST']),
  /** Appended to the source's base URL. */
  path: Template,
  query: z.optional(z.record(z.string(), Template)),
  headers: z.optional(z.record(z.string(), Template)),
  /** JSON; a string that is one hole alone takes the value with its type. */
  body: z.optional(z.json()),
  /** Sent as soon as all of these are known, and not at all if they never are. Without it: at once. */
  when: z.optional(z.array(z.string())),
  /** Names for later requests, each a path into this reply. A request that needs one that is not found is not sent. */
  bind: z.optional(z.record(z.string(), Path)),
  /** What every good reply has, also one that has found nobody. A reply without it is of another shape. */
  expects: z.optional(Path),
  errors: z.optional(z.array(ReplyError)),
  /** Statuses by which the system says that it knows nobody of that name, e.g. 404. The reply is then `null`. */
  nobody: z.optional(z.array(z.int())),
})
export type RequestTemplate = z.infer<typeof RequestTemplate>

/** How a request proves who asks. The credentials themselves are entered on each device, never here. */
export const Auth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** The agent's own session in the helpdesk: its cookie is sent along. */
  z.object({ kind: z.literal('helpdesk-session') }),
  z.object({ kind: z.literal('basic') }),
  z.object({ kind: z.literal('bearer') }),
  z.object({ kind: z.literal('api-key'), header: z.string(), prefix: z.optional(z.string()) }),
  /** A request that turns user name and password into a token. */
  z.object({
    kind: z.literal('login'),
    request: RequestTemplate,
    /** Names bound from response headers, besides those bound from the reply. */
    bindHeaders: z.optional(z.record(z.string(), z.string())),
    header: z.string(),
    prefix: z.string(),
    value: Template,
    encode: z.optional(z.literal('base64')),
  }),
])
export type Auth = z.infer<typeof Auth>

/** The closed set of ways to turn a reply's value into a contract value. */
export const Transform = z.enum([
  'text',
  'html-text',
  'number',
  'instant',
  'money-minor',
  'money-major',
  'words',
  'role',
])
export type Transform = z.infer<typeof Transform>

/** Where one data point comes from: a path, a path with a transform, a link, or a part with fields of its own. */
export type FieldMapping =
  | string
  | {
      path: string
      as: Transform
      currency?: string | undefined
      words?: Record<string, string> | undefined
    }
  | { link: string; with: Record<string, string> }
  | { each?: string | undefined; fields: Record<string, FieldMapping> }

export const FieldMapping: z.ZodMiniType<FieldMapping> = z.union([
  Path,
  z.object({
    path: Path,
    as: Transform,
    /** For money: the path of the ISO 4217 code, in the item or in the record around it. */
    currency: z.optional(Path),
    /** For `words` and `role`: the system's word → ours. A word that is not listed gives no value. */
    words: z.optional(z.record(z.string(), z.string())),
  }),
  /** A page of the source's own host: a path template and the paths that fill it. */
  z.object({ link: Template, with: z.record(z.string(), Path) }),
  /** A part of the record; with `each`, a list. */
  z.object({
    each: z.optional(Path),
    fields: z.record(
      z.string(),
      z.lazy(() => FieldMapping),
    ),
  }),
])

/**
 * How replies become records: `each` picks the list in `{requestId: reply, …}`, `fields` fill one record an item,
 * with paths that start at the item.
 */
export const Mapping = z.object({
  to: z.enum(['ticket', 'customers', 'orders', 'shipments', 'tickets', 'thread']),
  each: Path,
  fields: z.record(z.string(), FieldMapping),
})
export type Mapping = z.infer<typeof Mapping>

/** Everything that the engine needs to know to ask one system. Presets are data of this shape. */
export const SourceDefinition = z.object({
  role: SourceRole,
  /** Alternatives: the source runs as soon as every key of one of the lists is known. */
  needs: z.array(z.array(ContextKey)).check(z.minLength(1)),
  provides: z.array(ContextKey),
  auth: Auth,
  /** The system refuses requests with an `Origin` that it does not know (Tryton): the header is taken off. */
  withoutOrigin: z.optional(z.boolean()),
  requests: z.array(RequestTemplate).check(z.minLength(1)),
  mappings: z.array(Mapping),
  /** The reply holds handoff packets: the path of the list, and the format to read them with. */
  packets: z.optional(z.object({ each: Path, format: z.enum(['bot-framework']) })),
  /** Up to this age a result is shown without asking again. */
  freshSeconds: z.int().check(z.gte(0), z.lte(86_400)),
  /** Up to this age it is kept and shown as stale; after that it is deleted. */
  keepSeconds: z.int().check(z.gte(0), z.lte(2_592_000)),
  timeoutMs: z.int().check(z.gte(100), z.lte(60_000)),
  maxBytes: z.int().check(z.gte(1000), z.lte(20_000_000)),
})
export type SourceDefinition = z.infer<typeof SourceDefinition>
