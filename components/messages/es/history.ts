import type { Messages } from '../messages.ts'

export const history: Messages['history'] = {
  course: 'Seguimiento',
  steps: {
    placed: 'Realizado',
    paid: 'Pago',
    planned: 'Previsto',
    shipped: 'Enviado',
    delivered: 'Entregado',
    returned: 'Devolución o reembolso',
  },
  openTickets: 'Abiertos ahora',
  closedTickets: 'Anteriores',
}
