import * as z from 'zod/mini'
import { Instant, Line } from './primitives.ts'

/** Who a release is for. An agent of the pilot group takes whichever of the two has the higher version. */
export const ReleaseGroup = z.enum(['everyone', 'pilot'])
export type ReleaseGroup = z.infer<typeof ReleaseGroup>

/** An Ed25519 public key: 32 bytes, in base64. */
export const PublicKey = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))

/**
 * One signed team config. `signature` is Ed25519 over the UTF-8 of
 * `JSON.stringify(["baton.signed-config/1", group, version, issuedAt, note ?? null, config])`, so that no part can be
 * exchanged.
 */
export const Release = z.object({
  group: ReleaseGroup,
  /** Grows with each release; a lower one than the last is refused, so that nobody can bring back an old config. */
  version: z.int().check(z.gte(1)),
  issuedAt: Instant,
  note: z.optional(Line),
  /** The team config's JSON text, letter by letter as it was signed. */
  config: z.string().check(z.maxLength(2_000_000)),
  signature: z.base64(),
})
export type Release = z.infer<typeof Release>

/** The document behind a team link, version 1. It can lie on any HTTPS server: whoever changes it breaks the signature. */
export const SignedConfig = z.object({
  schema: z.literal('baton.signed-config/1'),
  publicKey: PublicKey,
  releases: z.array(Release).check(z.minLength(1), z.maxLength(10)),
})
export type SignedConfig = z.infer<typeof SignedConfig>

/** Why a signed config was not taken; the one before stays in use. */
export const LinkProblem = z.enum([
  'unreachable',
  'not-found',
  'permission-missing',
  'not-a-signed-config',
  'other-key',
  'bad-signature',
  'older-version',
  'newer-baton',
  'bad-config',
])
export type LinkProblem = z.infer<typeof LinkProblem>
