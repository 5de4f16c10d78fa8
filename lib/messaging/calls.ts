import * as z from 'zod/mini'
import { Failure, result } from '#lib/contract/failure.ts'
import { Body, Email, Id, Slug } from '#lib/contract/primitives.ts'
import { Snapshot } from '#lib/contract/snapshot.ts'
import { OpenTicket } from '#lib/contract/ticket.ts'
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
  /** Keeps the worker warm while the panel is visible. */
  ping: call(z.object({}), z.null()),
} satisfies Record<string, Call>

/** From the options page to the worker. Every call answers with the new state of the page. */
export const optionsCalls = {
  state: call(z.object({}), OptionsState),
  /** The text of a team config file. */
  importConfig: call(z.object({ text: z.string().check(z.maxLength(2_000_000)) }), OptionsState),
  removeConfig: call(z.object({}), OptionsState),
  saveCredential: call(
    z.object({ sourceId: Slug, fields: z.record(z.string(), z.string().check(z.maxLength(10_000))) }),
    OptionsState,
  ),
  removeCredential: call(z.object({ sourceId: Slug }), OptionsState),
  /** Host permissions have changed: register content scripts and reach tabs that are open. */
  hostsChanged: call(z.object({}), OptionsState),
  clearCache: call(z.object({}), OptionsState),
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
