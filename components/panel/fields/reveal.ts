import type { FieldEvent, FieldName } from '#lib/contract/event.ts'
import type { PanelVisit } from '../visit.ts'
import { namesOnly } from './field.ts'
import { noticedIn } from './noticed.ts'
import type { FieldOf } from './use-field.ts'

/** How a masked value came to be seen. */
export type Reveal = Extract<FieldEvent, { kind: 'revealed' }>['by']

/** What is needed of a visit to keep what was done in it. */
type Recorder = Pick<PanelVisit, 'snapshot'> & {
  view: { actions: Pick<PanelVisit['view']['actions'], 'record'> }
}

/** Shows a kind of value everywhere for as long as the ticket stays open. One event, by the name of one field. */
export function reveal(visit: Recorder & { id: object }, field: FieldOf, kind: string, by: Reveal): void {
  const store = noticedIn(visit.id)
  if (store.getState().revealed.has(kind)) return
  store.setState(({ revealed }) => ({ revealed: new Set([...revealed, kind]) }))
  recordOf(visit, field, { kind: 'revealed', by })
}

type What<E = FieldEvent> = E extends FieldEvent ? Omit<E, 'at' | 'ticket' | keyof FieldName> : never

/** Has the worker keep what was done with a field. */
export function recordOf({ snapshot, view }: Recorder, field: FieldOf, what: What): void {
  const { helpdeskId, ticketId } = snapshot.ticket
  const { want } = snapshot.cards.brief.data ?? {}
  const intent = want && want.state !== 'not-sent' ? want.value.intent : undefined
  view.actions.record({
    ...what,
    ...namesOnly(field),
    at: new Date().toISOString(),
    ticket: { helpdeskId, ticketId },
    ...(intent && { intent }),
    ...(field.sourceId && { sourceId: field.sourceId }),
  })
}
