import type { Messages } from '../messages.ts'

export const history: Messages['history'] = {
  course: 'Verlauf',
  steps: {
    placed: 'Bestellt',
    paid: 'Zahlung',
    planned: 'Geplant',
    shipped: 'Versandt',
    delivered: 'Zugestellt',
    returned: 'Rücksendung oder Erstattung',
  },
  openTickets: 'Zurzeit offen',
  closedTickets: 'Frühere',
}
