import type { GreetingWords } from '../words.ts'

export const spanish: GreetingWords = {
  hello: 'Hola:',
  helloNamed: 'Hola, {name}:',
  conversation: 'Tengo delante su conversación con nuestro asistente, así que no tiene que repetir nada.',
  message: 'Tengo delante su mensaje, así que no tiene que repetir nada.',
  about: 'Veo que nos escribe acerca de {topic}.',
  topics: {
    delivery: 'la entrega de {order}',
    cancellation: 'la cancelación de {order}',
    change: 'un cambio en {order}',
    'delivery-address': 'el lugar de entrega de {order}',
    refund: 'un reembolso relativo a {order}',
    invoice: 'una factura de {order}',
    payment: 'un pago de {order}',
    order: 'un pedido nuevo',
    account: 'su cuenta de cliente',
    newsletter: 'nuestro boletín',
  },
  neutral: 'Su solicitud está ahora en mis manos.',
  order: { numbered: 'su pedido {number}', plain: 'su pedido' },
  status: 'En nuestro sistema, el estado de {order} es: {status}.',
  statuses: {
    placed: 'recibido',
    paid: 'pagado',
    processing: 'en preparación',
    shipped: 'enviado',
    delivered: 'entregado',
    returned: 'devuelto',
    refunded: 'reembolsado',
    cancelled: 'cancelado',
  },
  tried: {
    article: 'Ya recibió páginas de ayuda sobre esto; no tendrá que volver a leerlas.',
    action: 'No tendrá que repetir los pasos que ya se han dado.',
    'failed-answer':
      'Veo que la respuesta recibida hasta ahora no ha servido; no tendrá que volver a explicarlo.',
  },
  next: {
    conversation: 'Retomo ahora la conversación donde quedó.',
    message: 'Ahora me ocupo de ello.',
  },
}
