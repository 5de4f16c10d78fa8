import * as z from 'zod/mini'
import { FieldEvent } from '#lib/contract/event.ts'
import { Failure } from '#lib/contract/failure.ts'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { languageModelId } from '#lib/contract/language-model.ts'
import { LaunchValue, StartedSession } from '#lib/contract/launch-value.ts'
import { ModelTestReport } from '#lib/contract/model-test.ts'
import { Line, Origin, Slug } from '#lib/contract/primitives.ts'
import { ReleaseGroup } from '#lib/contract/signed-config.ts'
import { ContextKey } from '#lib/contract/source.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import { TestReport } from '#lib/contract/test-report.ts'
import { type Call, call } from './call.ts'
import { OptionsState } from './options-state.ts'

const Passphrase = z.string().check(z.minLength(1), z.maxLength(1000))
const SourceDocument = z.unknown()
/** Whose credentials: a source's, the language model's, or a launch's. */
const CredentialId = z.union([
  Slug,
  z.literal(languageModelId),
  z.string().check(z.regex(/^launch:[a-z0-9][a-z0-9-]{0,62}$/)),
])

/** From the options page to the worker. Most calls answer with the new state of the page. */
export const optionsCalls = {
  state: call(z.object({}), OptionsState),
  /** The text of a team config file: replaces the config in use. */
  importConfig: call(z.object({ text: z.string().check(z.maxLength(2_000_000)) }), OptionsState),
  removeConfig: call(z.object({}), OptionsState),
  /** Keeps the lead's unfinished work as it is, valid or not; `null` throws it away. */
  saveDraft: call(z.object({ document: z.unknown() }), OptionsState),
  /** Puts the draft into use on this device, if it is valid. */
  applyDraft: call(z.object({ summary: Line }), OptionsState),
  /** A config that was in use before, to compare it. */
  historyConfig: call(z.object({ id: Slug }), TeamConfig),
  /** Puts an earlier config back into use; what it replaces stays in the history. */
  restore: call(z.object({ id: Slug }), OptionsState),

  /** Credentials go to this origin and to no other. */
  saveCredential: call(
    z.object({
      sourceId: CredentialId,
      origin: Origin,
      fields: z.record(z.string(), z.string().check(z.maxLength(10_000))),
    }),
    OptionsState,
  ),
  removeCredential: call(z.object({ sourceId: CredentialId }), OptionsState),
  /** OAuth: opens the system's own sign-in page. The source is one of the config in use or of the draft. */
  signIn: call(z.object({ source: SourceDocument }), OptionsState),
  /** Runs the real requests of a source, of the config in use or of the draft. */
  testSource: call(
    z.object({
      source: SourceDocument,
      inputs: z.partialRecord(ContextKey, Line),
      intent: z.optional(Line),
    }),
    TestReport,
  ),
  /** Asks a language model, of the config in use or of the draft, about a conversation that nobody has had. */
  testModel: call(z.object({ model: z.unknown() }), ModelTestReport),
  /** Starts a launch, of the config in use or of the draft, with these values: a session is really made. */
  testLaunch: call(
    z.object({ launch: z.unknown(), values: z.partialRecord(LaunchValue, Line) }),
    StartedSession,
  ),
  /** Host permissions have changed: register content scripts and reach tabs that are open. */
  hostsChanged: call(z.object({}), OptionsState),
  clearCache: call(z.object({}), OptionsState),

  /** `passphrase` is needed for `locked`, as the new one. What is in the keyring moves along. */
  setKeyring: call(z.object({ mode: KeyringMode, passphrase: z.optional(Passphrase) }), OptionsState),
  /**
   * Throws away what was entered and kept, and begins with a new keyring in session mode: the way out of a forgotten
   * passphrase, and of a store that is damaged.
   */
  resetKeyring: call(z.object({}), OptionsState),
  unlock: call(z.object({ passphrase: Passphrase }), OptionsState),
  lock: call(z.object({}), OptionsState),
  changePassphrase: call(z.object({ current: Passphrase, next: Passphrase }), OptionsState),
  setAutoLock: call(z.object({ minutes: z.int().check(z.gte(1), z.lte(1440)) }), OptionsState),

  /** Follows a team link: `https://…#key=…&group=…`. */
  joinTeam: call(z.object({ link: z.string().check(z.maxLength(3000)) }), OptionsState),
  refreshLink: call(z.object({}), OptionsState),
  /** Stops following; the config stays in use as a local one. */
  leaveTeam: call(z.object({}), OptionsState),

  createPublishingKey: call(z.object({ passphrase: Passphrase }), OptionsState),
  /** The key as a file's text, still wrapped by its passphrase: for a second lead, and against loss. */
  exportPublishingKey: call(z.object({}), z.object({ text: z.string() })),
  importPublishingKey: call(z.object({ text: z.string(), passphrase: Passphrase }), OptionsState),
  /** Without a copy of its file nobody can publish to the agents who have joined by it. */
  removePublishingKey: call(z.object({}), OptionsState),
  /**
   * Signs the config in use as a release. `document` is the signed config that is published now, so that the other
   * group's release stays in it; without it the new one has this release alone.
   */
  signRelease: call(
    z.object({
      passphrase: Passphrase,
      group: ReleaseGroup,
      note: z.optional(Line),
      document: z.optional(z.string()),
    }),
    z.object({ text: z.string(), version: z.int(), state: OptionsState }),
  ),

  /** What agents have revealed and flagged on this device, newest first; it holds no value of a customer. */
  noticed: call(z.object({}), z.object({ events: z.array(FieldEvent) })),

  /** What happened and how Baton is set up, without anything of a customer and without secrets, as a text to copy. */
  diagnostics: call(z.object({ failure: z.optional(Failure) }), z.object({ text: z.string() })),
} satisfies Record<string, Call>
export type OptionsCalls = typeof optionsCalls
