import type { GreetingWords } from '../words.ts'

export const french: GreetingWords = {
  hello: 'Bonjour,',
  helloNamed: 'Bonjour {name},',
  conversation: 'J’ai sous les yeux votre conversation avec notre assistant : vous n’avez rien à répéter.',
  message: 'J’ai votre message sous les yeux : vous n’avez rien à répéter.',
  about: 'Je vois que vous nous écrivez au sujet {topic}.',
  topics: {
    delivery: 'de la livraison de {order}',
    cancellation: 'de l’annulation de {order}',
    change: 'd’une modification de {order}',
    'delivery-address': 'du lieu de livraison de {order}',
    refund: 'd’un remboursement concernant {order}',
    invoice: 'd’une facture concernant {order}',
    payment: 'd’un paiement concernant {order}',
    order: 'd’une nouvelle commande',
    account: 'de votre compte client',
    newsletter: 'de notre newsletter',
  },
  neutral: 'J’ai pris votre demande en charge.',
  order: { numbered: 'votre commande {number}', plain: 'votre commande' },
  status: 'Dans notre système, {order} figure comme {status}.',
  statuses: {
    placed: 'enregistrée',
    paid: 'payée',
    processing: 'en préparation',
    shipped: 'expédiée',
    delivered: 'livrée',
    returned: 'retournée',
    refunded: 'remboursée',
    cancelled: 'annulée',
  },
  tried: {
    article: 'Vous avez déjà reçu des pages d’aide à ce sujet ; vous n’aurez pas à les relire.',
    action: 'Vous n’aurez pas à refaire les démarches déjà effectuées.',
    'failed-answer':
      'Je vois que la réponse reçue jusqu’ici n’a pas suffi ; vous n’aurez pas à l’expliquer de nouveau.',
  },
  next: {
    conversation: 'Je reprends maintenant là où la conversation s’est arrêtée.',
    message: 'Je m’en occupe dès maintenant.',
  },
}
