import { recordedBody, shifted } from './recorded.ts'
import { eva, ivan, lena, omar, type Retold, retellBody } from './retell.ts'

interface Items {
  items: Record<string, unknown>[]
}

const item = (file: string): Record<string, unknown> => recordedBody<Items>(`rt5/${file}.json`).items[0] ?? {}

/** Ticket 1 as it was recorded, told of somebody else, opened at another time. */
function retold(ticket: Retold, opened: string): () => Record<string, unknown> {
  return () => ({
    ...retellBody(item('ticket-search'), ticket),
    id: ticket.id,
    Created: shifted(opened).toISOString(),
  })
}

const refund = { id: '3', ...lena, subject: 'Where is my refund?' }
const address = { id: '4', ...lena, subject: 'New e-mail address for my account' }
const wrapping = { id: '5', ...eva, subject: 'Gift wrapping for order 0990' }
const ivansOrder = { id: '7', ...ivan, subject: 'My order' }

/** Tickets whose pages and messages are ticket 1's, told of somebody else. */
export const retoldTickets: Record<string, Retold> = { 5: wrapping, 7: ivansOrder }

/** Every ticket's record, by id. */
export const allTickets: ReadonlyMap<string, () => Record<string, unknown>> = new Map([
  ['1', () => item('ticket-search')],
  ['2', () => item('ticket-search-custom-field')],
  ['3', retold(refund, '2026-11-22T22:51:37Z')],
  ['4', retold(address, '2026-11-21T01:53:37Z')],
  ['5', retold(wrapping, '2026-10-15T01:49:37Z')],
  ['7', retold(ivansOrder, '2026-11-23T01:29:37Z')],
])

export function historyOf(id: string): unknown {
  return retellingOf(id, 'history')
}

export function attachmentsOf(id: string): unknown {
  return retellingOf(id, 'attachments')
}

function retellingOf(id: string, kind: 'history' | 'attachments'): unknown {
  if (id === '1' || id === '3' || id === '4') return recordedBody(`rt5/${kind}-${id}.json`)
  const ticket = retoldTickets[id] ?? { id, ...omar, subject: 'Return of shoes, wrong size' }
  const body = retellBody(recordedBody<Items>(`rt5/${kind}-1.json`), ticket)
  // Only its first message: what the agents wrote was about the parcel.
  const [first] = body.items
  return { ...body, items: first ? [first] : [] }
}

export function ticketsOf(email: string): unknown {
  return email === eva.email ? recordedBody('rt5/tickets-of-requestor.json') : { items: [], total: 0 }
}
