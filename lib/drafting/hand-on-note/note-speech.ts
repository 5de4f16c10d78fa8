import type { Brief, ClaimConflict, UrgencyKind } from '#lib/contract/brief.ts'
import type { OrderStatus } from '#lib/contract/profile-records.ts'

type Trend = NonNullable<Extract<Brief['mood'], { state: 'sent' }>['value']['trend']>
type Cause = NonNullable<Extract<Brief['escalation'], { state: 'sent' }>['value']['cause']>

/** The words of a hand-on note, in the language of the panel; a note has none of its own. */
export interface NoteSpeech {
  headings: Readonly<
    Record<
      | 'customer'
      | 'want'
      | 'urgent'
      | 'why'
      | 'mood'
      | 'tried'
      | 'promised'
      | 'orders'
      | 'disputed'
      | 'known'
      | 'open'
      | 'missing'
      | 'data',
      string
    >
  >
  /** `at` is ISO 8601, and so it is for `time`. */
  title(ticketId: string, at: string): string
  unknownCustomer: string
  verification: Readonly<Record<Brief['who']['verification'], string>>
  verifiedBy(method: string): string
  /** Somebody's words in quotation marks. */
  quoted(text: string): string
  /** The names of a language, a slot, an intent, a mood or a rule, a data point and a source, each by what the contract calls it. */
  language(tag: string): string
  slot(slot: string): string
  intent(name: string): string
  mood(label: string): string
  point(point: string): string
  source(id: string): string
  time(at: string): string
  rule(name: string): string
  causes: Readonly<Record<Cause, string>>
  trends: Readonly<Record<Trend, string>>
  urgencies: Readonly<Record<UrgencyKind, string>>
  claims: Readonly<Record<ClaimConflict['kind'], string>>
  statuses: Readonly<Record<OrderStatus, string>>
  inVain: string
  due(when: string): string
  /** The order that the handoff is about; `newest` where nobody named one. */
  stake: { readonly named: string; readonly newest: string }
  /** Where a fact comes from: said, with its time in words where that is known; worked out by the bot; in a system. */
  said(at: string | undefined): string
  byBot: string
  bySystem(source: string): string
  conflicting: string
  unsure: string
  asOf(at: string): string
  failed(source: string): string
}
