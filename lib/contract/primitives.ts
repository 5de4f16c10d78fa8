import * as z from 'zod/mini'
import type { RemarkName } from './remarks.ts'

// Compiled parsers need `new Function`, which the extension's CSP refuses: zod would try, fail and log once a page.
z.config({ jitless: true })

/** A moment as ISO 8601 in UTC with a trailing `Z`, e.g. `2026-11-22T13:17:14.000Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** A short text for one line: a name, a subject, a status. At most 1,000 characters. */
export const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))

/** A long text: one message, one note. At most 100,000 characters. */
export const Body = z.string().check(z.maxLength(100_000))

/** An identifier that another system gave: opaque, compared letter by letter. */
export const Id = z.string().check(z.minLength(1), z.maxLength(500))

/** Our own identifiers in a config: they end up in file names, permissions and the log, so they are plain. */
export const Slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/))

/** An e-mail address, trimmed and in lower case: addresses are compared, and no helpdesk we know tells case apart. */
export const Email = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/))

/** An absolute https address; http only on this machine, because credentials travel to it. */
export const SafeUrl = z
  .string()
  .check(z.maxLength(2000), z.refine(isSafeUrl, { error: 'unsafeAddress' satisfies RemarkName }))

/** The origin of an address, e.g. `https://rt.example.com`, without a path or a trailing slash. */
export const Origin = z.string().check(
  z.refine((text: string) => isSafeUrl(text) && new URL(text).origin === text, {
    error: 'noOrigin' satisfies RemarkName,
  }),
)

/** A number between 0 (none) and 1 (certain). */
export const Confidence = z.number().check(z.gte(0), z.lte(1))

/** An amount in the currency's smallest unit (cents for EUR, yen for JPY) and its ISO 4217 code. */
export const Money = z.object({
  minor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
})
export type Money = z.infer<typeof Money>

/** True for https addresses, and for http on the loopback host. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1'
}
