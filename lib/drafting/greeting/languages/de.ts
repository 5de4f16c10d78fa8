import type { GreetingWords } from '../words.ts'

export const german: GreetingWords = {
  hello: 'Guten Tag,',
  helloNamed: 'Guten Tag {name},',
  conversation: 'Ihr Gespräch mit unserem Assistenten liegt mir vor; Sie müssen nichts wiederholen.',
  message: 'Ihre Nachricht liegt mir vor; Sie müssen nichts wiederholen.',
  about: 'Ich sehe, dass Sie wegen {topic} schreiben.',
  topics: {
    delivery: 'der Lieferung {order}',
    cancellation: 'der Stornierung {order}',
    change: 'einer Änderung {order}',
    'delivery-address': 'der Lieferadresse {order}',
    refund: 'einer Erstattung zu {order}',
    invoice: 'einer Rechnung zu {order}',
    payment: 'einer Zahlung zu {order}',
    order: 'einer neuen Bestellung',
    account: 'Ihres Kundenkontos',
    newsletter: 'unseres Newsletters',
  },
  neutral: 'Ich habe Ihr Anliegen übernommen.',
  order: { numbered: 'Ihrer Bestellung {number}', plain: 'Ihrer Bestellung' },
  status: 'Der Stand {order} in unserem System: {status}.',
  statuses: {
    placed: 'eingegangen',
    paid: 'bezahlt',
    processing: 'in Bearbeitung',
    shipped: 'versandt',
    delivered: 'zugestellt',
    returned: 'zurückgesandt',
    refunded: 'erstattet',
    cancelled: 'storniert',
  },
  tried: {
    article: 'Hilfeseiten dazu haben Sie schon erhalten; Sie müssen sie nicht noch einmal lesen.',
    action: 'Die Schritte, die schon unternommen wurden, müssen Sie nicht noch einmal durchgehen.',
    'failed-answer':
      'Ich sehe, dass die bisherige Antwort nicht geholfen hat; Sie müssen das nicht noch einmal erklären.',
  },
  next: {
    conversation: 'Ich mache jetzt dort weiter, wo das Gespräch aufgehört hat.',
    message: 'Ich kümmere mich jetzt darum.',
  },
}
