import type { Messages } from '../messages.ts'

export const reading: Messages['reading'] = {
  writtenBy: (model) => `Escrito por ${model}`,
  urgent: 'No puede esperar',
  urgencies: {
    'payment-failed': 'pago fallido',
    safety: 'seguridad',
    legal: 'legal',
    'delivery-today': 'entrega hoy',
  },
  claims: 'El cliente y el sistema se contradicen',
  claim: 'Cliente',
  claimKinds: {
    'not-delivered-but-delivered': 'Dice no entregado, el sistema dice entregado',
    'not-refunded-but-refunded': 'Dice no reembolsado, el sistema dice reembolsado',
    'cancelled-but-shipped': 'Dice cancelado, el sistema dice enviado',
    'wrong-amount': 'Nombra otro importe que el sistema',
    'wrong-item': 'Nombra otro artículo que el sistema',
  },
  ofOrder: (number) => `pedido ${number}`,
  completeness: 'Conocido de lo necesario',
  known: (known, all) => `${known} de ${all} conocidos`,
  missing: (names) => `falta: ${names}`,
  guard: {
    label: 'Preguntas de su respuesta',
    answered: (name, value) => `Ya respondido: ${name} ${value}`.trim(),
    again: (name, value) => `Ya preguntado: ${name} ${value}`.trim(),
    reasons: {
      failed: 'Quizá haya que preguntar de nuevo: no se aceptó.',
      changed: 'Quizá haya que preguntar de nuevo: algo ha cambiado desde entonces.',
      hedged: 'Quizá haya que preguntar de nuevo: el cliente no estaba seguro.',
    },
  },
  names: {
    order_id: 'número de pedido',
    account_id: 'número de cliente',
    tracking_number: 'número de seguimiento',
    payment_method: 'forma de pago',
    dob: 'fecha de nacimiento',
    zip: 'código postal',
    email: 'correo electrónico',
    phone: 'número de teléfono',
    membership: 'número de socio',
    date_from: 'primer día',
    date_to: 'último día',
    issue: 'qué va mal',
  },
}
