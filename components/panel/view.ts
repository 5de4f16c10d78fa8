import { words } from '#components/words.ts'
import type { FieldEvent } from '#lib/contract/event.ts'
import type { Failure, Result } from '#lib/contract/failure.ts'
import type { PanelPreferences, PanelSection, PreferenceChange } from '#lib/contract/panel-preferences.ts'
import type { PersonalMacro } from '#lib/contract/personal-macro.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { StockRecord } from '#lib/contract/records.ts'
import type { CardName, SourceState } from '#lib/contract/snapshot.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { LinkDecision, LinkKey, UnifiedProfile } from '#lib/contract/unified-profile.ts'
import type { PanelCalls, Reply } from '#lib/messaging/clients.ts'
import type { SheetName } from './sheets.tsx'

/** A stretch of a turn's text, as UTF-16 offsets. */
export interface TextRange {
  start?: number | undefined
  end?: number | undefined
  /** The words themselves, which tell turns of the same id apart. */
  text?: string | undefined
}

/** A turn to go to. Each request is a new object, so that the same turn can be asked for twice. */
export interface TurnTarget extends TextRange {
  turnId: string
}

/** What the agent can do from anywhere in the panel. */
export interface PanelActions {
  /** True when the text is in the reply box. */
  insert(text: string): Promise<boolean>
  copy(text: string): void
  /** Put another text in the place of one in the reply box; an empty one takes it out. */
  replace(text: string, by: string): Promise<boolean>
  /** The macros of the agent, the team and its helpdesks. */
  listMacros(): Promise<Result<Reply<PanelCalls, 'listMacros'>>>
  /** Keep a macro of the agent's own, in place of the one with its id if there is one. */
  saveMacro(macro: PersonalMacro): Promise<Result<null>>
  /** Take one away. */
  removeMacro(id: string): Promise<Result<null>>
  /** What stands in the page's reply box. */
  draftText(): string
  /** Ask the knowledge bases. */
  searchArticles(question: string): Promise<Result<Reply<PanelCalls, 'searchArticles'>>>
  /** The team's launches for this ticket. */
  listLaunches(): Promise<Result<Reply<PanelCalls, 'listLaunches'>>>
  /** Make a session by one of them. */
  startLaunch(id: string): Promise<Result<Reply<PanelCalls, 'startLaunch'>>>
  /** Ask the sources for a text that was marked on the page. */
  lookUp(text: string): Promise<Result<Reply<PanelCalls, 'lookUp'>>>
  /** Fetch a picture of the conversation. */
  loadImage(url: string): Promise<Result<Reply<PanelCalls, 'loadImage'>>>
  /** Ask one source again, or all that failed. */
  retry(sourceId?: string): void
  /** Say which conversation belongs to the ticket; `null` takes it back. */
  choose(conversationId: string | null): void
  /** Open the transcript at a turn, with these of its words highlighted. */
  showTurn(turnId: string, words?: TextRange): void
  openOptions(): void
  showSection(section: PanelSection): void
  collapse(): void
  /** Make the in-page panel wider or narrower by a step. */
  widen(stepPx: number): void
  /** Open a sheet over the panel. */
  openSheet(name: SheetName): void
  /** The keys that work everywhere in the browser, as they are set there; `key` is empty where none is. */
  shortcuts(): Promise<{ label: string; key: string }[]>
  /** Give the focus back to the page's reply box. */
  focusComposer(): void
  /** Change how the agent likes the panel. */
  prefer(change: PreferenceChange): void
  /** Keep what was done with a field. */
  record(event: FieldEvent): void
  /** Say what was done, with a way back where there is one. */
  tell(text: string, undo?: () => void): void
  /** Say whether a record is this customer's; `null` takes it back. `before` is what undoing it brings back. */
  decideLink(key: LinkKey, decision: LinkDecision | null, before: LinkDecision | null): void
  /** Copy a text about a failure for whoever mends it. */
  copyDiagnostics(failure: Failure): void
}

/** What every part of the panel is given besides its data. */
export interface PanelView {
  actions: PanelActions
  preferences: PanelPreferences
  /** Nothing is open to be written into: insertion is not offered. */
  noReply?: true
  /** The text that was marked on the page last, to be looked up. */
  marked?: string | undefined
  /** A source's label by its id. */
  labelOf(sourceId: string | undefined): string
  /** When a turn of the transcript was written, if it is there and has a time. */
  turnTime(turnId: string): string | undefined
  /** Why a card may be empty: nobody to ask, or not enough known to ask. Else it was asked and there is nothing. */
  whyEmpty(card: CardName): 'no-source' | 'not-asked' | undefined
  /** Where how much of a product is, as systems know it. */
  stockOf(sku: string | undefined): readonly Sourced<StockRecord>[]
}

/** Looks up labels in the sources of a snapshot or a look-up; a source that is gone from the config keeps its id. */
export function labelLookup(
  sources: readonly Pick<SourceState, 'sourceId' | 'label'>[],
): PanelView['labelOf'] {
  const labels = new Map(sources.map((source) => [source.sourceId, source.label]))
  return (id) => (id === undefined ? words.source.this : (labels.get(id) ?? id))
}

/** Looks up the times of turns. */
export function turnTimes(turns: readonly Turn[]): PanelView['turnTime'] {
  const times = new Map(turns.map((turn) => [turn.id, turn.at]))
  return (id) => times.get(id)
}

const rolesOf: Partial<Record<CardName, SourceRole[]>> = {
  customer: ['customer', 'orders', 'fulfilment', 'loyalty', 'preferences', 'browsing'],
  orders: ['orders', 'fulfilment'],
  tickets: ['tickets', 'conversations'],
}

/** Tells "there is nothing" from "nobody was asked". */
export function emptiness(sources: readonly SourceState[]): PanelView['whyEmpty'] {
  return (card) => {
    const own = sources.filter(
      ({ role, state }) => state !== 'not-for-this-ticket' && rolesOf[card]?.includes(role),
    )
    if (own.length === 0) return 'no-source'
    return own.every(({ state }) => state === 'waiting') ? 'not-asked' : undefined
  }
}

/** Looks up the stock of a product. */
export function stockLookup(profile: UnifiedProfile | undefined): PanelView['stockOf'] {
  const stock = Map.groupBy(profile?.stock ?? [], ({ value }) => value.sku)
  return (sku) => (sku === undefined ? [] : (stock.get(sku) ?? []))
}
