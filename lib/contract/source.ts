import * as z from 'zod/mini'
import { Line, Slug } from './primitives.ts'
import type { RemarkName } from './remarks.ts'
import { SourceRole } from './source-role.ts'

export { rolesOnDemand, SourceRole } from './source-role.ts'

/** What can be known about a ticket, and so what a source can need or provide. */
export const ContextKey = z.enum([
  'ticketId',
  'ticketCreatedAt',
  'conversationId',
  'email',
  'phone',
  'name',
  'orderNumber',
  /** The customer's id in the shop or the CRM, where another source has brought it. */
  'customerId',
  'language',
  /** Words to search for: in a knowledge base. Given by the caller, never by a visit. */
  'question',
  /** A text to hand over: the note of an action, the words of a feedback. Given by the caller. */
  'text',
])
export type ContextKey = z.infer<typeof ContextKey>

/**
 * Text with `{{name}}` holes, filled from the context (`email`, `ticketId`, …), the source's settings
 * (`settings.x`), its credentials (in `auth` only) and what earlier requests of the chain bound. In `path` and
 * `query` the values are URL-encoded. `{{name|backslash}}` puts a backslash before quotes and backslashes, for
 * query languages inside a value.
 *
 * `[[customers.phone: phoneNumber]]` is a part that is asked for only where the team's policy allows the data point:
 * its text stays when the point is allowed and goes when it is forbidden; it holds no `]]` of its own. An entry of a
 * JSON list, a property of a JSON object, a query parameter or a header that is one such part alone goes as a whole.
 */
export const Template = z.string().check(z.maxLength(20_000))

/** A JMESPath expression. */
export const Path = z.string().check(z.maxLength(2000))

/** Names of fields joined by dots, e.g. `data.customers.items`; empty for the whole reply. No other JMESPath. */
export const DottedPath = z
  .string()
  .check(z.maxLength(300), z.regex(/^([A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*)?$/))

/** An error that a system reports inside a good HTTP answer: where `path` gives a value (equal to `equals`). */
export const ReplyError = z.object({
  path: Path,
  equals: z.optional(z.string()),
  kind: z.enum(['unauthorized', 'forbidden', 'not-found', 'rate-limited', 'bad-response']),
})

/**
 * How a list that comes in pages is read to its end. The list at `items` of every further page is added to the first
 * reply's; it ends with a page that is empty or has no next one, and after `mostPages` in any case.
 */
export const Paging = z.discriminatedUnion('kind', [
  /** The reply names the next page: `next` finds the cursor, which the next request sends as the query parameter or
   * body variable `as` (a hole `{{page.cursor}}` in the body). */
  z.object({
    kind: z.literal('cursor'),
    items: DottedPath,
    next: Path,
    query: z.optional(z.string()),
    mostPages: z.int().check(z.gte(1), z.lte(50)),
  }),
  /** Numbered pages: the query parameter and the number of the first page. */
  z.object({
    kind: z.literal('page'),
    items: DottedPath,
    query: z.string(),
    first: z.int(),
    mostPages: z.int().check(z.gte(1), z.lte(50)),
  }),
  /** By position: the query parameter is the number of items read so far. */
  z.object({
    kind: z.literal('offset'),
    items: DottedPath,
    query: z.string(),
    mostPages: z.int().check(z.gte(1), z.lte(50)),
  }),
  /** The `Link` header with `rel="next"` (RFC 8288), followed only on the source's own origin. */
  z.object({ kind: z.literal('link'), items: DottedPath, mostPages: z.int().check(z.gte(1), z.lte(50)) }),
])
export type Paging = z.infer<typeof Paging>

const oneHole = /^\{\{\s*[\w.]+\s*\}\}$/
const unwritten = (part: unknown) => typeof part === 'string' && !oneHole.test(part)

/**
 * A body, or the variables of GraphQL and the parameters of JSON-RPC in it, that is a plain text is JSON that somebody
 * is still writing: a draft keeps it as it was typed, and no request is sent with it.
 */
function isWritten(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return !unwritten(body)
  const { query, variables, method, params } = body as Record<string, unknown>
  return (
    !(typeof query === 'string' && unwritten(variables)) && !(typeof method === 'string' && unwritten(params))
  )
}

/** One request of a source's chain. Its reply is kept under `id` for the mapping. */
export const RequestTemplate = z.object({
  id: Slug,
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  /** Appended to the source's base URL. */
  path: Template,
  query: z.optional(z.record(z.string(), Template)),
  headers: z.optional(z.record(z.string(), Template)),
  /** JSON; a string that is one hole alone takes the value with its type. GraphQL and JSON-RPC are JSON of their shape. */
  body: z.optional(z.json().check(z.refine(isWritten, { error: 'notJson' satisfies RemarkName }))),
  /** How the body is written: JSON (the default), or as form fields, for which the body is an object of texts. */
  encode: z.optional(z.enum(['json', 'form'])),
  /** Sent as soon as all of these are known, and what other requests bind for it; not at all if they never are. */
  when: z.optional(z.array(z.string())),
  /** Sent once for each entry of the list bound under `in`, which is `{{as}}` there; the reply is the list of replies. */
  forEach: z.optional(z.object({ in: z.string(), as: z.string(), most: z.int().check(z.gte(1), z.lte(50)) })),
  paging: z.optional(Paging),
  /** Names for later requests, each a path into this reply. A request that needs one that is not found is not sent. */
  bind: z.optional(z.record(z.string(), Path)),
  /** What every good reply has, also one that has found nobody. A reply without it is of another shape. */
  expects: z.optional(Path),
  errors: z.optional(z.array(ReplyError)),
  /** Statuses by which the system says that it knows nobody of that name, e.g. 404. The reply is then `null`. */
  nobody: z.optional(z.array(z.int())),
})
export type RequestTemplate = z.infer<typeof RequestTemplate>

/** An OAuth 2 address: absolute, or a path that is appended to the source's base URL. */
const OAuthAddress = Template

/** How a request proves who asks. The credentials themselves are entered on each device, never here. */
export const Auth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** The agent's own session in the helpdesk: its cookie is sent along. */
  z.object({ kind: z.literal('helpdesk-session') }),
  z.object({ kind: z.literal('basic') }),
  z.object({ kind: z.literal('bearer') }),
  /** One secret in a header or a query parameter of this name. */
  z.object({
    kind: z.literal('api-key'),
    in: z.enum(['header', 'query']),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    prefix: z.optional(z.string()),
  }),
  /**
   * OAuth 2 authorization code with PKCE (RFC 7636), each agent with an account of their own. A public client: there
   * is no client secret, because a browser extension cannot keep one.
   */
  z.object({
    kind: z.literal('oauth'),
    authorizationUrl: OAuthAddress,
    tokenUrl: OAuthAddress,
    /** Where replies name their issuer (RFC 9207) and it is no address on the authorization page's own origin. */
    issuer: z.optional(OAuthAddress),
    clientId: Template,
    scope: z.optional(Template),
    /** Further parameters of the authorization request, e.g. `prompt` or `audience`. */
    parameters: z.optional(z.record(z.string(), Template)),
  }),
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
  'boolean',
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
  to: z.enum([
    'ticket',
    'customers',
    'orders',
    'shipments',
    'stock',
    'loyalty',
    'preferences',
    'browsing',
    'tickets',
    'conversations',
    'articles',
    'macros',
    'agents',
    'thread',
    'packets',
  ]),
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
  requests: z.array(RequestTemplate).check(z.minLength(1), z.maxLength(20)),
  mappings: z.array(Mapping),
  /**
   * The reply holds handoff packets: the path of the list, and the format to read them with (`lib/sources/packets`), or
   * `auto` for whichever knows each: an endpoint that keeps the handoffs of several bots.
   */
  packets: z.optional(z.object({ each: Path, format: Slug })),
  /** Up to this age a result is shown without asking again. */
  freshSeconds: z.int().check(z.gte(0), z.lte(86_400)),
  /** Up to this age it is kept and shown as stale; after that it is deleted. */
  keepSeconds: z.int().check(z.gte(0), z.lte(2_592_000)),
  timeoutMs: z.int().check(z.gte(100), z.lte(60_000)),
  maxBytes: z.int().check(z.gte(1000), z.lte(20_000_000)),
  /** Tries after the first, with growing pauses. Only for requests that change nothing, and for failures that pass. */
  retries: z.optional(z.int().check(z.gte(0), z.lte(5))),
  /** At most so many requests a minute to this host, from this browser. */
  perMinute: z.optional(z.int().check(z.gte(1), z.lte(6000))),
})
export type SourceDefinition = z.infer<typeof SourceDefinition>

/** A value that a preset leaves to the team, for its `{{settings.x}}` holes. */
export const PresetSetting = z.object({
  name: z.string().check(z.regex(/^\w{1,40}$/)),
  label: Line,
  /** Where the lead finds it. */
  help: z.optional(Line),
  /** Used where the config gives none. */
  usual: z.optional(z.string()),
  required: z.boolean(),
})
export type PresetSetting = z.infer<typeof PresetSetting>

/** How far a preset or a packet format has been proved. */
export const Verified = z.enum([
  /** Run against the real system by `npm run test:live`. */
  'live',
  /** Against replies copied from the vendor's documentation, its API description or a run. */
  'recorded',
  /** Written from the documentation, and tested on replies that we wrote ourselves. */
  'documentation',
])
export type Verified = z.infer<typeof Verified>

/** A ready-made source definition: data only, so that adding a system adds a folder and no code. */
export const Preset = z.object({
  id: Slug,
  /** The system's own name. */
  name: Line,
  /** Where the system documents what the preset asks for. */
  documentation: z.url(),
  verified: Verified,
  /** What is doubtful, or what has to be switched on in the system first; shown to the lead. */
  notes: z.optional(z.array(Line)),
  /** An example of the base URL, e.g. `https://your-shop.myshopify.com`. */
  exampleUrl: Line,
  /** Which way of credentials suits a team of many agents; see docs/credentials.md. */
  recommends: z.enum(['helpdesk-session', 'own-account', 'gateway', 'none']),
  /** What to enter as credentials and where it is found, in one line; missing where nothing is entered. */
  credentialHelp: z.optional(Line),
  settings: z.optional(z.array(PresetSetting)),
  definition: SourceDefinition,
})
export type Preset = z.infer<typeof Preset>
