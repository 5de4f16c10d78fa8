import type { Messages } from '../messages.ts'

export const reading: Messages['reading'] = {
  writtenBy: (model) => `Escrito por ${model}`,
  urgent: 'Urgente',
  urgencies: {
    'payment-failed': 'pago fallido',
    safety: 'seguridad',
    legal: 'legal',
    'delivery-today': 'entrega hoy',
  },
  claims: 'El cliente y el sistema se contradicen',
  claim: 'Cliente',
  claimKinds: {
    'not-delivered-but-delivered': 'Dice que no se le entregó; según el sistema, sí',
    'not-refunded-but-refunded': 'Dice que no se le reembolsó; según el sistema, sí',
    'cancelled-but-shipped': 'Dice que lo canceló; según el sistema, se envió',
    'wrong-amount': 'Indica un importe distinto al del sistema',
    'wrong-item': 'Indica un artículo distinto al del sistema',
  },
  ofOrder: (number) => `pedido ${number}`,
  completeness: 'Datos necesarios conocidos',
  known: (known, all) => `${known} de ${all}`,
  missing: (names) => `falta: ${names}`,
  guard: {
    label: 'Preguntas en su respuesta',
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
    issue: 'problema',
  },
}
