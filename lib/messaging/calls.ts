import * as z from 'zod/mini'
import { DataPoint } from '#lib/contract/data-point.ts'
import { FieldEvent } from '#lib/contract/event.ts'
import { Failure, result } from '#lib/contract/failure.ts'
import { LoadedImage } from '#lib/contract/image.ts'
import { ListedLaunch, StartedSession } from '#lib/contract/launch-value.ts'
import { Macro } from '#lib/contract/macro.ts'
import { PanelPreferences, PreferenceChange } from '#lib/contract/panel-preferences.ts'
import { WidthPx } from '#lib/contract/panel-width.ts'
import { PersonalMacro } from '#lib/contract/personal-macro.ts'
import { Body, Email, Id, Line, SafeUrl, Slug } from '#lib/contract/primitives.ts'
import { ArticleRecord } from '#lib/contract/profile-records.ts'
import { Provenance } from '#lib/contract/provenance.ts'
import { Snapshot } from '#lib/contract/snapshot.ts'
import { OpenTicket } from '#lib/contract/ticket.ts'
import { LinkDecision, LinkKey, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { type Call, call } from './call.ts'
import { ContentGreeting } from './content-greeting.ts'

/** What the reply box shows of the repeat guard. It lies in the helpdesk's page, so that it holds no value of a customer. */
const DraftMark = z.object({
  /** Sentences of the draft, as they stand there. */
  texts: z.array(Body),
  label: Line,
})

/** From a helpdesk page (content script, practice desk) to the worker. */
export const contentCalls = {
  /** What the page should look for; `null` where Baton has nothing to do on this page. */
  hello: call(z.object({}), z.nullable(ContentGreeting)),
  ticketOpened: call(z.object({ ticket: OpenTicket }), z.null()),
  /** A page on which a reply is written to somebody; true when it belongs to the ticket that the tab showed last. */
  replyOpened: call(z.object({ recipient: Email }), z.boolean()),
  ticketClosed: call(z.object({}), z.null()),
  /** What stands in the reply box now. It is passed on to the tab's panel, and kept and written down nowhere. */
  draft: call(z.object({ text: Body }), z.null()),
} satisfies Record<string, Call>

/** From the panel to the worker, over its port. */
export const panelCalls = {
  /** Ask a source again, or all that failed. */
  retry: call(z.object({ sourceId: z.optional(Id) }), z.null()),
  /** The agent says which conversation belongs to the ticket; `null` takes the choice back. */
  chooseConversation: call(z.object({ conversationId: z.nullable(Id) }), z.null()),
  /** Put text into the page's reply box at the caret. */
  insert: call(z.object({ text: Body }), z.null()),
  /** Put another text in the place of one that stands in the reply box once; an empty one takes it out. */
  replace: call(z.object({ text: Body, by: z.string().check(z.maxLength(10_000)) }), z.null()),
  /** Mark these sentences in the reply box, and say there why; none takes the marks away. */
  markDraft: call(DraftMark, z.null()),
  setCollapsed: call(z.object({ collapsed: z.boolean() }), z.null()),
  /** Make the in-page panel as wide as this, on this site from now on. */
  setWidth: call(z.object({ widthPx: WidthPx }), z.null()),
  /** Gives the focus back to the page's reply box. */
  focusComposer: call(z.object({}), z.null()),
  /** How the agent likes the panel, after this change; every open panel hears of it. */
  prefer: call(z.object({ change: PreferenceChange }), z.null()),
  openOptions: call(z.object({}), z.null()),
  /** The keys that work everywhere in the browser, as they are set there; `key` is empty where none is. */
  shortcuts: call(z.object({}), z.array(z.object({ label: z.string(), key: z.string() }))),
  /** The agent says whether a record is this customer's; `null` takes it back. */
  decideLink: call(z.object({ ...LinkKey.shape, decision: z.nullable(LinkDecision) }), z.null()),
  /** The macros of the agent (`mine`), of the team, and of its helpdesks; `from` names the source of the latter. */
  listMacros: call(
    z.object({}),
    z.object({
      macros: z.array(
        z.object({ ...Macro.shape, id: Id, from: z.optional(Line), mine: z.optional(z.literal(true)) }),
      ),
      failures: z.array(Failure),
    }),
  ),
  /** Keeps a macro of the agent's own, in place of the one with its id if there is one. */
  saveMacro: call(z.object({ macro: PersonalMacro }), z.null()),
  /** Takes one away. */
  removeMacro: call(z.object({ id: Slug }), z.null()),
  /** Articles of the knowledge bases that answer a question, in the order in which each base ranks them. */
  searchArticles: call(
    z.object({ question: Line }),
    z.object({
      articles: z.array(z.object({ value: ArticleRecord, provenance: Provenance })),
      failures: z.array(Failure),
    }),
  ),
  /** What the agent has done with a field of the ticket that is open. */
  record: call(z.object({ event: FieldEvent }), z.null()),
  /** The team's launches, each with what is known of what it hands over. */
  listLaunches: call(z.object({}), z.object({ launches: z.array(ListedLaunch) })),
  /** Makes a session by one of them. */
  startLaunch: call(z.object({ id: Slug }), StartedSession),
  /**
   * What the sources know of a text that was marked on the page, as an address or an order's number; `profile` is not
   * there where it is neither. It is not of the open ticket's customer, and comes with what a panel without a ticket has
   * to know of it: the labels of its sources, and what is shown as dots.
   */
  lookUp: call(
    z.object({ text: Line }),
    z.object({
      kind: z.enum(['customer', 'order', 'phone', 'unclear', 'too-long']),
      value: z.string(),
      profile: z.optional(UnifiedProfile),
      sources: z.optional(z.array(z.object({ sourceId: Id, label: Line }))),
      masked: z.optional(z.array(DataPoint)),
      failures: z.array(Failure),
    }),
  ),
  /** A picture that the open ticket's conversation names, fetched because the agent asked for it. */
  loadImage: call(z.object({ url: SafeUrl }), LoadedImage),
  /** A text to copy for whoever mends the failure: nothing of a customer, no secrets. */
  diagnose: call(z.object({ failure: z.optional(Failure) }), z.object({ text: z.string() })),
  /** Keeps the worker warm while the panel is visible. */
  ping: call(z.object({}), z.null()),
} satisfies Record<string, Call>

/** From the worker to the helpdesk page. The page's side is checked by hand: it has no parser to stay small. */
export const pageCalls = {
  insertText: call(
    z.object({ text: Body }),
    z.object({ outcome: z.enum(['inserted', 'not-found', 'refused']) }),
  ),
  /** Puts another text in the place of one that stands in the reply box once; an empty one takes it out. */
  replaceText: call(
    z.object({ text: Body, by: z.string().check(z.maxLength(10_000)) }),
    z.object({ outcome: z.enum(['inserted', 'not-found', 'refused']) }),
  ),
  setCollapsed: call(z.object({ collapsed: z.boolean() }), z.null()),
  setWidth: call(z.object({ widthPx: WidthPx }), z.null()),
  /** Whether the panel is shown in the page, or in the browser beside it. */
  setPlace: call(z.object({ inPage: z.boolean() }), z.null()),
  /** True when it was done: what draws the marks is put into the page on need. */
  drawMarks: call(DraftMark, z.boolean()),
  /** Moves the focus: into the panel, or back into the reply box. */
  focus: call(z.object({ on: z.enum(['panel', 'composer']) }), z.null()),
} satisfies Record<string, Call>

export type ContentCalls = typeof contentCalls
export type PanelCalls = typeof panelCalls
export type PageCalls = typeof pageCalls

/** What the worker pushes to the panel, unasked. */
export const PanelEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('snapshot'), snapshot: Snapshot }),
  z.object({ event: z.literal('no-ticket') }),
  /** Another tab is in front of the browser's own panel; what it shows follows. */
  z.object({ event: z.literal('another-tab') }),
  z.object({ event: z.literal('preferences'), preferences: PanelPreferences }),
  z.object({ event: z.literal('refused'), failure: Failure }),
  z.object({ event: z.literal('draft'), text: Body }),
  /** One of the keys that work everywhere in the browser was pressed, or a text was marked to be looked up. */
  z.object({ event: z.literal('shortcut'), name: z.string(), text: z.optional(z.string()) }),
])
export type PanelEvent = z.infer<typeof PanelEvent>

/** A call on the port, and its answer by the same number. */
export const PortRequest = z.object({ id: z.int(), call: z.string(), args: z.optional(z.unknown()) })
export const PortReply = z.object({ id: z.int(), reply: result(z.unknown()) })
