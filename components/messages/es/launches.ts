import type { Messages } from '../messages.ts'

export const launches: Messages['launches'] = {
  open: 'Lanzar',
  title: 'Lanzar',
  waiting: 'Cargando los lanzadores…',
  empty: 'Su equipo no ha configurado ningún lanzador.',
  go: 'Abrir',
  start: 'Iniciar la sesión',
  starting: 'Iniciando…',
  sends: (values) => `Transmite: ${values}`,
  nothing: 'No transmite ningún dato del ticket',
  missing: (names) => `No se sabe: ${names}`,
  ready: 'La sesión está lista.',
  invitation: 'Invitación para el cliente',
  insert: 'Insertar la invitación',
  copy: 'Copiar la invitación',
  again: 'Iniciar otra sesión',
  of: (what, launch) => `${what}: ${launch}`,
  values: {
    'ticket.id': 'número de ticket',
    'conversation.id': 'conversación',
    'order.number': 'pedido',
    'customer.id': 'número de cliente',
    'customer.email': 'correo electrónico',
    'customer.name': 'nombre',
    'customer.phone': 'número de teléfono',
  },
}
