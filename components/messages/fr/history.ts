import type { Messages } from '../messages.ts'

export const history: Messages['history'] = {
  course: 'Suivi',
  steps: {
    placed: 'Commandée',
    paid: 'Paiement',
    planned: 'Prévue',
    shipped: 'Expédiée',
    delivered: 'Livrée',
    returned: 'Retour ou remboursement',
  },
  openTickets: 'En cours',
  closedTickets: 'Précédents',
}
