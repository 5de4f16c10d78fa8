import { bot, type Conversation, said, showed } from '../conversation.ts'
import { amelie } from '../people.ts'

/** A wrong item in the parcel, in French. */
export const amelieJacket: Conversation = {
  id: 'conv-d816',
  customer: amelie,
  locale: 'fr-FR',
  handedOffMinutesAgo: 41,
  collected: {
    Skill: 'returns',
    Language: 'fr',
    Intent: 'product.wrong_item',
    IntentScore: 0.93,
    Sentiment: 'negative',
    OrderId: '1006',
    Email: amelie.email,
    Phone: '+33 6 12 34 56 78',
    ProductOrdered: 'Rain jacket navy M',
    ProductReceived: 'Rain jacket red S',
    Wish: 'échange avant jeudi',
    EscalationRule: 'Demande un conseiller',
    Tried: ['Demandé une photo de l’étiquette', 'Envoyé l’article « Échanges »'],
    MessageToAgent:
      'La cliente a reçu une veste rouge en S au lieu de la bleu marine en M (commande 1006). Photo jointe. Elle veut un échange avant son départ.',
  },
  turns: [
    bot('Bonjour Amélie, je suis ShopBot. Comment puis-je vous aider ?'),
    said(
      'Bonjour, je viens de recevoir la commande 1006 et ce n’est pas le bon article',
      'product.wrong_item',
      0.93,
    ),
    bot('Je suis désolé. Vous avez commandé : veste de pluie bleu marine, taille M. Qu’avez-vous reçu ?'),
    said('Une veste rouge, en S', 'inform', 0.84),
    bot('Pouvez-vous m’envoyer une photo de l’étiquette ?'),
    showed('Voilà', 'etiquette.png'),
    bot('Merci. Souhaitez-vous un remboursement ou un échange ?'),
    said('Un échange, mais vite : je pars en randonnée jeudi', 'return.exchange', 0.88),
    bot(
      'Vous pouvez renvoyer la veste gratuitement. L’échange prend de 5 à 8 jours ouvrés : https://shop.example.com/fr/aide/echanges',
    ),
    said('C’est trop long, et l’erreur vient de vous. Je ne vais pas attendre huit jours', 'complaint', 0.86),
    bot('Je comprends. À quel numéro peut-on vous joindre ?'),
    said('+33 6 12 34 56 78. Je préfère parler à quelqu’un', 'agent.request', 0.95),
    bot('Bien sûr. Je vous mets en relation avec une collègue.'),
  ],
}
