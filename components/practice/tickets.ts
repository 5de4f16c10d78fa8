import { amelieJacket } from './samples/conversations/amelie.ts'
import { lenaRefund } from './samples/conversations/lena.ts'
import { omarShoes } from './samples/conversations/omar.ts'
import { sofiaParcel } from './samples/conversations/sofia.ts'
import { amelie, eva, fullName, ivan, lena, omar, type Person, sofia } from './samples/people.ts'
import type { Author, Scenario } from './ticket.ts'

/** The agent whose desk this is. */
export const agent: Author = { name: 'Sam de Vries', email: 'sam.devries@example.com' }
const colleague: Author = { name: 'Anna Agent', email: 'anna.agent@example.com' }
const shopBot: Author = { name: 'ShopBot', email: 'shop-bot@example.com' }
const from = (person: Person): Author => ({ name: fullName(person), email: person.email })
const nora: Author = { name: 'Nora Nobody', email: 'nora.nobody@example.com' }

/** The cases, each different in what the panel has to show. */
export const scenarios: readonly Scenario[] = [
  {
    // Nothing names the conversation: e-mail and time join it. Shop and ERP disagree about the order.
    id: 'P-1001',
    subject: 'Order 1001: parcel not arrived',
    requester: from(eva),
    status: 'open',
    channel: 'E-mail',
    queue: 'Customer Service',
    messages: [
      {
        author: from(eva),
        minutesAgo: 20,
        text: 'Hello,\n\nyour chat says somebody will look into it, but I would rather have it in writing: order 1001 has still not arrived, and the tracking page shows nothing at all. I need the shoes on Friday.\n\nRegards,\nEva Janssen',
      },
      {
        author: colleague,
        minutesAgo: 12,
        text: 'Dear Eva,\n\nwe are checking with the carrier. You will hear from us today.\n\nKind regards,\nAnna',
      },
      {
        author: colleague,
        minutesAgo: 10,
        internal: true,
        text: 'Called PostNL: they have a label for 3STEST000001, but the parcel was never scanned. My shift ends, please take over.',
      },
      {
        author: from(eva),
        minutesAgo: 3,
        text: 'Thank you. By the way, tomorrow and on Friday I am at work: Stationsplein 5, Amsterdam. If you send a new pair, please send it there.',
      },
    ],
  },
  {
    // The ticket carries the conversation's id in a field.
    id: 'P-1002',
    subject: 'Shoes from order 1002 are too small',
    requester: from(omar),
    status: 'new',
    channel: 'Web form',
    queue: 'Customer Service',
    conversationId: omarShoes.id,
    messages: [
      {
        author: from(omar),
        minutesAgo: 90,
        text: 'Hi,\n\nas told to your chatbot: I would like to swap the running shoes (43) for size 44. Please let me know whether you have them before I send mine back.\n\nThanks, Omar',
      },
    ],
  },
  {
    // The packet itself is in the internal note; the bot's store does not know the conversation.
    id: 'P-1003',
    subject: 'Where is my refund? Third time!',
    requester: from(lena),
    status: 'open',
    channel: 'Web form',
    queue: 'Customer Service',
    messages: [
      {
        author: from(lena),
        minutesAgo: 178,
        text: 'I returned order 1003 two weeks ago and the money is still not on my account. This is the third time I ask. If nothing happens by tomorrow my bank will take it back for me.\n\nLena Fischer',
      },
      {
        author: shopBot,
        minutesAgo: 177,
        internal: true,
        text: 'Handed over by ShopBot. Handoff event:',
        packet: lenaRefund,
      },
    ],
  },
  {
    // Two conversations shortly before: the agent has to say which one it is about.
    id: 'P-1004',
    subject: 'My order',
    requester: from(ivan),
    status: 'new',
    channel: 'E-mail',
    queue: 'Customer Service',
    messages: [
      {
        author: from(ivan),
        minutesAgo: 18,
        text: 'I was just on your chat and got nowhere. Can somebody please sort this out?\n\nIvan Petrov',
      },
    ],
  },
  {
    // A stranger: no conversation, no customer record, no orders.
    id: 'P-1005',
    subject: 'Do you sell gift cards?',
    requester: nora,
    status: 'new',
    channel: 'E-mail',
    queue: 'Customer Service',
    messages: [
      {
        author: nora,
        minutesAgo: 35,
        text: 'Hello,\n\ndo you sell gift cards, and can I pay with one in your shop in Haarlem? It would be for my sister’s birthday next week.\n\nBest wishes,\nNora',
      },
    ],
  },
  {
    // French, and the helpdesk’s own list of tickets does not answer.
    id: 'P-1006',
    subject: 'Mauvais article reçu, commande 1006',
    requester: from(amelie),
    status: 'new',
    channel: 'Web form',
    queue: 'Customer Service',
    messages: [
      {
        author: from(amelie),
        minutesAgo: amelieJacket.handedOffMinutesAgo - 8,
        text: 'Bonjour,\n\nj’ai reçu une veste rouge en S au lieu de la bleu marine en M. Je pars jeudi matin : pouvez-vous m’envoyer la bonne tout de suite, sans attendre le retour ?\n\nCordialement,\nAmélie Dubois',
      },
    ],
  },
  {
    // The bot sent a bare transcript: what is known was read in it. The customer and the shop disagree.
    id: 'P-1007',
    subject: 'Parcel never came',
    requester: from(sofia),
    status: 'new',
    channel: 'Web form',
    queue: 'Customer Service',
    conversationId: sofiaParcel.id,
    messages: [
      {
        author: from(sofia),
        minutesAgo: 25,
        text: 'Hello,\n\nyour chatbot was no help at all. The parcel is not here, whatever your system says. Can you send it again?\n\nSofia',
      },
    ],
  },
]
