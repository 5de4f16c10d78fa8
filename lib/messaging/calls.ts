import * as z from 'zod/mini'
import { Failure, result } from '#lib/contract/failure.ts'
import { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { Body, Email, Id, Line, Origin, Slug } from '#lib/contract/primitives.ts'
import { ReleaseGroup } from '#lib/contract/signed-config.ts'
import { Snapshot } from '#lib/contract/snapshot.ts'
import { ContextKey } from '#lib/contract/source.ts'
import { TeamConfig } from '#lib/contract/team-config.ts'
import { TestReport } from '#lib/contract/test-report.ts'
import { OpenTicket } from '#lib/contract/ticket.ts'
import { LinkDecision, LinkKey } from '#lib/contract/unified-profile.ts'
import { ContentGreeting } from './content-greeting.ts'
import { OptionsState } from './options-state.ts'

/** A call: what goes in and what comes back. Both ends parse; the reply travels as a `Result`. */
interface Call {
  args: z.ZodMiniType
  reply: z.ZodMiniType
}
const call = <A extends z.ZodMiniType, R extends z.ZodMiniType>(args: A, reply: R) => ({ args, reply })

/** From a helpdesk page (content script, practice desk) to the worker. */
export const contentCalls = {
  /** What the page should look for; `null` where Baton has nothing to do on this page. */
  hello: call(z.object({}), z.nullable(ContentGreeting)),
  ticketOpened: call(z.object({ ticket: OpenTicket }), z.null()),
  /** A page on which a reply is written to somebody; true when it belongs to the ticket that the tab showed last. */
  replyOpened: call(z.object({ recipient: Email }), z.boolean()),
  ticketClosed: call(z.object({}), z.null()),
} satisfies Record<string, Call>

/** From the panel to the worker, over its port. */
export const panelCalls = {
  /** Ask a source again, or all that failed. */
  retry: call(z.object({ sourceId: z.optional(Id) }), z.null()),
  /** The agent says which conversation belongs to the ticket; `null` takes the choice back. */
  chooseConversation: call(z.object({ conversationId: z.nullable(Id) }), z.null()),
  /** Put text into the page's reply box at the caret. */
  insert: call(z.object({ text: Body }), z.null()),
  setCollapsed: call(z.object({ collapsed: z.boolean() }), z.null()),
  openOptions: call(z.object({}), z.null()),
  /** The agent says whether a record is this customer's; `null` takes it back. */
  decideLink: call(z.object({ ...LinkKey.shape, decision: z.nullable(LinkDecision) }), z.null()),
  /** A text to copy for whoever mends the failure: nothing of a customer, no secrets. */
  diagnose: call(z.object({ failure: z.optional(Failure) }), z.object({ text: z.string() })),
  /** Keeps the worker warm while the panel is visible. */
  ping: call(z.object({}), z.null()),
} satisfies Record<string, Call>

const Passphrase = z.string().check(z.minLength(1), z.maxLength(1000))
const SourceDocument = z.unknown()

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
      sourceId: Slug,
      origin: Origin,
      fields: z.record(z.string(), z.string().check(z.maxLength(10_000))),
    }),
    OptionsState,
  ),
  removeCredential: call(z.object({ sourceId: Slug }), OptionsState),
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

  /** What happened and how Baton is set up, without anything of a customer and without secrets, as a text to copy. */
  diagnostics: call(z.object({ failure: z.optional(Failure) }), z.object({ text: z.string() })),
} satisfies Record<string, Call>

/** From the worker to the helpdesk page. The page's side is checked by hand: it has no parser to stay small. */
export const pageCalls = {
  insertText: call(
    z.object({ text: Body }),
    z.object({ outcome: z.enum(['inserted', 'not-found', 'refused']) }),
  ),
  setCollapsed: call(z.object({ collapsed: z.boolean() }), z.null()),
} satisfies Record<string, Call>

export type ContentCalls = typeof contentCalls
export type PanelCalls = typeof panelCalls
export type OptionsCalls = typeof optionsCalls
export type PageCalls = typeof pageCalls
export type CallMap = Record<string, Call>
export type Args<M extends CallMap, K extends keyof M> = z.input<M[K]['args']>
export type Reply<M extends CallMap, K extends keyof M> = z.output<M[K]['reply']>

/** What the worker pushes to the panel, unasked. */
export const PanelEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('snapshot'), snapshot: Snapshot }),
  z.object({ event: z.literal('no-ticket') }),
  z.object({ event: z.literal('collapsed'), collapsed: z.boolean() }),
  z.object({ event: z.literal('refused'), failure: Failure }),
])
export type PanelEvent = z.infer<typeof PanelEvent>

/** A call on the port, and its answer by the same number. */
export const PortRequest = z.object({ id: z.int(), call: z.string(), args: z.optional(z.unknown()) })
export const PortReply = z.object({ id: z.int(), reply: result(z.unknown()) })
