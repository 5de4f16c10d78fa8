import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Consulta',
  notThis: 'No es el cliente de este ticket: lo que los sistemas saben de',
  known: 'Lo que los sistemas saben de',
  looking: 'Buscando…',
  nothing: 'Ningún sistema tiene datos al respecto.',
  kinds: { customer: 'cliente', order: 'pedido' },
  problems: {
    phone: 'Baton busca direcciones de correo y números de pedido, no números de teléfono.',
    unclear: 'No es ni una dirección de correo ni un número de pedido. Seleccione solo lo uno o lo otro.',
    'too-long': 'Es demasiado texto. Seleccione solo una dirección de correo o un número de pedido.',
  },
}
