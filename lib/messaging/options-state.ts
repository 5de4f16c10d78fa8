import * as z from 'zod/mini'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { Id, Instant, Line, Origin, Slug } from '#lib/contract/primitives.ts'
import { LinkProblem, PublicKey, ReleaseGroup } from '#lib/contract/signed-config.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import { SourceHealth } from './source-health.ts'

/** A problem of a config: its place in the document and what is wrong there. */
export const ConfigIssue = z.object({ path: z.string(), problem: z.string() })
export type ConfigIssue = z.infer<typeof ConfigIssue>

/** The keyring on this device. */
export const KeyringState = z.object({
  mode: KeyringMode,
  locked: z.boolean(),
  /** The modes that team and administrator allow. */
  allowed: z.array(KeyringMode),
  lockAfterMinutes: z.int(),
  /** The most minutes that the team allows, where it says so. */
  lockAtMostMinutes: z.optional(z.int()),
  /**
   * `damaged`: what is stored opens nothing, and only `resetKeyring` helps. `not-allowed`: the team no longer allows
   * this mode, and another one has to be chosen.
   */
  problem: z.optional(z.enum(['damaged', 'not-allowed'])),
})
export type KeyringState = z.infer<typeof KeyringState>

/** The team link that this device follows. With the origin `managed` it was set by an administrator: nobody leaves it. */
export const LinkState = z.object({
  /** Without the fragment. */
  url: z.string(),
  publicKey: PublicKey,
  group: ReleaseGroup,
  version: z.optional(z.int()),
  issuedAt: z.optional(Instant),
  note: z.optional(Line),
  checkedAt: z.optional(Instant),
  problem: z.optional(LinkProblem),
})
export type LinkState = z.infer<typeof LinkState>

/** A config that was in use on this device. */
export const HistoryEntry = z.object({
  id: Slug,
  at: Instant,
  summary: Line,
  origin: z.enum(['local', 'link', 'managed']),
  version: z.optional(z.int()),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** The lead's own key for signing releases; its secret half is wrapped by a passphrase. */
export const PublishingState = z.object({
  publicKey: PublicKey,
  /** The version of the last release that was signed here. */
  lastVersion: z.int(),
})
export type PublishingState = z.infer<typeof PublishingState>

/** Everything that the options page shows. Holds no secret: only whether one is entered. */
export const OptionsState = z.object({
  /** Where the config in use came from; `none` where there is none. Anything but `local` is read-only. */
  origin: z.enum(['none', 'local', 'link', 'managed']),
  /** The config in use. */
  active: z.optional(TeamConfig),
  /** The lead's unfinished work: a config document that may not be valid yet. */
  draft: z.optional(z.object({ document: z.unknown(), savedAt: Instant })),
  /** Match patterns that the config in use needs and the browser has not allowed. */
  missingHosts: z.array(z.string()),
  /** For which source and which origin credentials are entered (or a sign-in has been made). */
  credentials: z.array(z.object({ sourceId: Id, origin: Origin })),
  health: z.record(z.string(), SourceHealth),
  keyring: KeyringState,
  /** Where OAuth sign-ins end: the redirect URI that a system has to allow for its client. */
  redirectUrl: z.optional(z.string()),
  link: z.optional(LinkState),
  /** Newest first: the first is the one in use, the second is what undo restores. */
  history: z.array(HistoryEntry),
  publishing: z.optional(PublishingState),
  /**
   * Why the last import or change was refused; the config in use stays. Also what is wrong with a stored config that
   * cannot be used, and (places under `managed.`) with what an administrator has set.
   */
  issues: z.array(ConfigIssue),
})
export type OptionsState = z.infer<typeof OptionsState>
