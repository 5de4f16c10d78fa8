import type { Messages } from '../messages.ts'

export const glance: Messages['glance'] = {
  why: 'Motivo del traspaso',
  tried: 'Ya intentado',
  open: 'Pendiente',
  order: 'Pedido',
  known: 'Datos conocidos',
  notSent: (parts) => `No enviado por el bot: ${parts}`,
  more: (count) => `${count} más`,
  fewer: 'menos',
  localTime: (time, city) => `${time} en ${city}`,
  since: (year) => `desde ${year}`,
  trends: { falling: 'empeora', steady: 'sin cambios', rising: 'mejora' },
  allOrders: 'Ver en los pedidos',
}
