import type { Macro } from '#lib/contract/macro.ts'

/** The practice desk's macros, as a team would write them. */
export const practiceMacros: readonly Macro[] = [
  {
    id: 'parcel-on-its-way',
    name: 'Parcel on its way',
    folder: 'Delivery',
    language: 'en',
    intents: ['order.not_delivered'],
    body: 'Dear {{ customer.first_name }},\n\nyour order {{ order.number }} is with {{ shipment.carrier }} under the number {{ shipment.tracking_number }}. I have asked them to look for it and will write to you again tomorrow.\n\nKind regards',
  },
  {
    id: 'new-parcel',
    name: 'We send it again',
    folder: 'Delivery',
    language: 'en',
    intents: ['order.not_delivered'],
    body: 'Dear {{ customer.first_name }},\n\nI am sorry that order {{ order.number }} has not reached you. We send you {{ order.items }} again today, at no cost to you.\n\nKind regards',
  },
  {
    id: 'refund-on-its-way',
    name: 'Erstattung ist unterwegs',
    folder: 'Erstattung',
    language: 'de',
    body: 'Guten Tag {{ customer.name }},\n\ndie Erstattung für Bestellung {{ order.number }} ist veranlasst und in den nächsten Tagen auf Ihrem Konto.\n\nFreundliche Grüße',
  },
  {
    id: 'wrong-item',
    name: 'Mauvais article reçu',
    folder: 'Retours',
    language: 'fr',
    body: 'Bonjour {{ customer.first_name }},\n\nnous sommes désolés de cette erreur dans votre commande {{ order.number }}. Nous vous envoyons le bon article aujourd’hui.\n\nCordialement',
  },
  {
    id: 'exchange-size',
    name: 'Exchange for another size',
    folder: 'Returns',
    language: 'en',
    body: 'Dear {{ customer.first_name }},\n\nof course we exchange {{ order.items }} for another size. You get a return label by e-mail; the new size leaves us as soon as the carrier has scanned your parcel.\n\nKind regards',
  },
]
