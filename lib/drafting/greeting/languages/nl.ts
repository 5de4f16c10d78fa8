import type { GreetingWords } from '../words.ts'

export const dutch: GreetingWords = {
  hello: 'Goedendag,',
  helloNamed: 'Goedendag {name},',
  conversation: 'Ik heb uw gesprek met onze assistent voor me; u hoeft niets te herhalen.',
  message: 'Ik heb uw bericht voor me; u hoeft niets te herhalen.',
  about: 'Ik zie dat u ons schrijft over {topic}.',
  topics: {
    delivery: 'de bezorging van {order}',
    cancellation: 'het annuleren van {order}',
    change: 'een wijziging van {order}',
    'delivery-address': 'het bezorgadres van {order}',
    refund: 'een terugbetaling voor {order}',
    invoice: 'een factuur voor {order}',
    payment: 'een betaling voor {order}',
    order: 'een nieuwe bestelling',
    account: 'uw account bij ons',
    newsletter: 'onze nieuwsbrief',
  },
  neutral: 'Ik heb uw vraag overgenomen.',
  order: { numbered: 'uw bestelling {number}', plain: 'uw bestelling' },
  status: 'In ons systeem staat {order} vermeld als {status}.',
  statuses: {
    placed: 'geplaatst',
    paid: 'betaald',
    processing: 'in behandeling',
    shipped: 'verzonden',
    delivered: 'bezorgd',
    returned: 'teruggestuurd',
    refunded: 'terugbetaald',
    cancelled: 'geannuleerd',
  },
  tried: {
    article: 'U hebt hierover al hulppagina’s gekregen; u hoeft ze niet opnieuw te lezen.',
    action: 'U hoeft de stappen die al zijn gezet niet opnieuw te doorlopen.',
    'failed-answer':
      'Ik zie dat het antwoord tot nu toe niet heeft geholpen; u hoeft dat niet nog eens uit te leggen.',
  },
  next: {
    conversation: 'Ik ga nu verder waar het gesprek is gebleven.',
    message: 'Ik ga er nu mee aan de slag.',
  },
}
