import * as z from 'zod/mini'
import { Id, Instant } from './primitives.ts'

/** Who can put a failure right: the words shown, and the person they are shown to, follow from it. */
export const Mender = z.enum(['agent', 'lead', 'administrator', 'vendor'])
export type Mender = z.infer<typeof Mender>

/** A field of a reply that did not fit the contract: its place and the problem in words, never its value. */
export const FieldIssue = z.object({ path: z.string(), problem: z.string() })
export type FieldIssue = z.infer<typeof FieldIssue>

const base = {
  sourceId: z.optional(Id),
  at: Instant,
  mender: Mender,
  /** Not tried again by itself before this moment. */
  retryAt: z.optional(Instant),
}

const kind = <K extends string, S extends Record<string, z.ZodMiniType>>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...base, ...shape })

/**
 * Everything that can go wrong on the way to the panel. A failure carries no customer data: it is shown,
 * copied into diagnostics and logged.
 */
export const Failure = z.discriminatedUnion('kind', [
  /** The system did not accept the credentials, or the helpdesk's session has ended. */
  kind('unauthorized', {}),
  /** No credentials are entered for the source on this device. */
  kind('credential-missing', {}),
  /** The keyring is locked: credentials and kept answers open with the passphrase. */
  kind('locked', {}),
  /**
   * The keyring did not do what was asked. `wrong-passphrase`: `retryAt` says when the next try counts, after several
   * wrong ones. `damaged`: what is stored opens nothing any more; it has to be set up anew. `not-allowed`: the team or
   * the administrator allows no such mode.
   */
  kind('keyring', { problem: z.enum(['wrong-passphrase', 'damaged', 'not-allowed']) }),
  /** Signing in at the system (OAuth) was not finished; `reason` is its own word for it, e.g. `access_denied`. */
  kind('sign-in', { reason: z.string().check(z.maxLength(100)) }),
  /** After several failures in a row the system is left alone until `retryAt`, then tried again by itself. */
  kind('paused', {}),
  /** The credentials are right, but may not read this. */
  kind('forbidden', {}),
  /** The system asks for fewer requests; `retryAt` says when it answers again. */
  kind('rate-limited', {}),
  /** No connection: the host is down, the name unknown, or this computer offline. */
  kind('unreachable', {}),
  /** No complete answer within `afterMs` milliseconds. */
  kind('timeout', { afterMs: z.int() }),
  /** An answer that is not what the source's definition expects. */
  kind('bad-response', {
    problem: z.enum([
      'server-error',
      'not-json',
      'cut-off',
      'error-reply',
      'wrong-shape',
      'redirected',
      'refused',
    ]),
    status: z.optional(z.int()),
    fields: z.optional(z.array(FieldIssue)),
  }),
  /** The browser has not been allowed to reach this origin, or no longer. */
  kind('permission-missing', { origin: z.string() }),
  /** The address of the request does not exist there. A customer that is not found is no failure. */
  kind('not-found', {}),
  /** The answer is larger than `limitBytes`. */
  kind('too-large', { limitBytes: z.int() }),
  /** The browser's database could not be read or written. */
  kind('storage', { problem: z.enum(['quota', 'unreadable', 'unavailable']) }),
  /** What an agent has done with a field is not kept: too much waits for the passphrase, or the browser's database refused. */
  kind('not-recorded', { reason: z.enum(['locked', 'storage']) }),
  /** Nothing can be looked up: there is no config on this device, or no source in it that is asked by that. */
  kind('not-set-up', { missing: z.enum(['config', 'source']) }),
  /** The page's reply box could not be found or did not take the text. */
  kind('composer', { problem: z.enum(['not-found', 'refused', 'page-gone']) }),
  /** A message that does not fit the call, or from a page that may not make it. */
  kind('bad-call', { problem: z.string() }),
  /** A defect of Baton. `problem` names the place. */
  kind('defect', { problem: z.string() }),
])
export type Failure = z.infer<typeof Failure>
export type FailureKind = Failure['kind']

/** A reply that is either a value or the failure that prevented it. Nothing is thrown across a boundary. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** The schema of a `Result` around the schema of its value. */
export function result<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: Failure }),
  ])
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure })
