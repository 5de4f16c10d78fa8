import type { Snapshot } from '#lib/contract/snapshot.ts'

const nothing = () => ({ state: 'ready' as const, failures: [] })

/** What stands for the ticket where none is open: a look-up has its own labels and masks. */
export const noTicket: Snapshot = {
  schema: 'baton.snapshot/1',
  sequence: 0,
  ticket: { helpdeskId: '', ticketId: '' },
  join: { state: 'none' },
  cache: 'not-kept',
  sources: [],
  gaps: [],
  cards: {
    brief: nothing(),
    transcript: nothing(),
    customer: nothing(),
    orders: nothing(),
    tickets: nothing(),
  },
}
