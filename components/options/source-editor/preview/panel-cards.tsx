import { BriefCard } from '#components/panel/brief-card.tsx'
import { CustomerCard } from '#components/panel/customer-card.tsx'
import { OrdersCard } from '#components/panel/orders-card.tsx'
import { TicketsCard } from '#components/panel/tickets-card.tsx'
import { TranscriptCard } from '#components/panel/transcript/transcript-card.tsx'
import {
  emptiness,
  labelLookup,
  type PanelActions,
  type PanelView,
  stockLookup,
  turnTimes,
} from '#components/panel/view.ts'
import { failed } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import type { RecordKind, SourceRecords } from '#lib/contract/records.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { OtherRecords } from './other-records.tsx'
import styles from './preview.module.css'

const nothing = () => {}
const inert: PanelActions = {
  insert: async () => false,
  replace: async () => false,
  listMacros: async () => ({ ok: true, value: { macros: [], failures: [] } }),
  saveMacro: async () => failed(failure('bad-call', new Date(), { problem: 'a preview keeps nothing' })),
  removeMacro: async () => failed(failure('bad-call', new Date(), { problem: 'a preview keeps nothing' })),
  draftText: () => '',
  listLaunches: async () => ({ ok: true, value: { launches: [] } }),
  startLaunch: async () => failed(failure('bad-call', new Date(), { problem: 'a preview starts nothing' })),
  lookUp: async () => ({ ok: true, value: { kind: 'unclear', value: '', failures: [] } }),
  loadImage: async () => failed(failure('bad-call', new Date(), { problem: 'a preview fetches nothing' })),
  searchArticles: async () => ({ ok: true, value: { articles: [], failures: [] } }),
  copy: nothing,
  retry: nothing,
  choose: nothing,
  showTurn: nothing,
  openOptions: nothing,
  openSheet: nothing,
  showSection: nothing,
  collapse: nothing,
  widen: nothing,
  prefer: nothing,
  focusComposer: nothing,
  shortcuts: async () => [],
  decideLink: nothing,
  record: nothing,
  tell: nothing,
  copyDiagnostics: nothing,
}

/** Kinds of records that have a card of their own in the panel. */
const carded: readonly RecordKind[] = ['customers', 'orders', 'shipments', 'tickets', 'packets', 'thread']

interface PanelCardsProps {
  snapshot: Snapshot
  records: SourceRecords
}

/** The cards that these records fill; what the panel has no card for is listed as it stands. */
export function PanelCards({ snapshot, records }: PanelCardsProps) {
  const { cards, sources } = snapshot
  const view: PanelView = {
    actions: inert,
    preferences: usualPreferences,
    labelOf: labelLookup(sources),
    turnTime: turnTimes(cards.transcript.data?.turns ?? []),
    whyEmpty: emptiness(sources),
    stockOf: stockLookup(cards.orders.data),
  }
  const has = (...kinds: RecordKind[]) => kinds.some((kind) => records[kind].length > 0)
  return (
    <>
      <div className={styles.cards} inert>
        {has('packets') && <BriefCard card={cards.brief} undecided={false} view={view} />}
        {has('orders', 'shipments') && (
          <OrdersCard card={cards.orders} brief={has('packets') ? cards.brief.data : undefined} view={view} />
        )}
        {has('customers') && <CustomerCard card={cards.customer} view={view} />}
        {has('tickets') && <TicketsCard card={cards.tickets} view={view} />}
        {has('packets', 'thread') && (
          <TranscriptCard card={cards.transcript} brief={cards.brief.data} target={undefined} view={view} />
        )}
      </div>
      <OtherRecords records={records} carded={carded} />
    </>
  )
}
