import type { Messages } from '../messages.ts'

export const history: Messages['history'] = {
  course: 'Verloop',
  steps: {
    placed: 'Besteld',
    paid: 'Betaling',
    planned: 'Gepland',
    shipped: 'Verzonden',
    delivered: 'Bezorgd',
    returned: 'Retour of terugbetaling',
  },
  openTickets: 'Nu open',
  closedTickets: 'Eerder',
}
