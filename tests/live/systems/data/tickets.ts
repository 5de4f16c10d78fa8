/** The helpdesk's tickets, in the order they are made: the first one gets number 1. */

import { eva, fullName, ivan, lena, nora, omar } from './people.ts'

export interface Message {
  /** A customer writes by mail, the others through the helpdesk. */
  by: 'customer' | 'agent' | 'handoff-bot'
  /** An internal comment is never shown to the customer. */
  internal?: boolean
  minutesAgo: number
  text: string
  html?: boolean
  /** Id of the conversation whose handoff event this message carries, in its text or as the file handoff.json. */
  handoff?: { conversation: string; as: 'text' | 'file' }
}

export interface Ticket {
  subject: string
  customer: { name: string; email: string }
  messages: [Message, ...Message[]]
  /** Value of the ticket's custom field "Conversation ID". */
  conversationId?: string
  resolved?: boolean
}

const from = (person: Pick<typeof eva, 'firstName' | 'lastName' | 'email'>) => ({
  name: fullName(person),
  email: person.email,
})
const days = 24 * 60

export const tickets: Ticket[] = [
  {
    // Nothing here names the conversation: only the requester and the time do.
    subject: 'Order 1001: parcel not arrived',
    customer: from(eva),
    messages: [
      {
        by: 'customer',
        minutesAgo: 20,
        text: 'Hello, my order 1001 from last week has still not arrived. Tracking 3STEST000001 says nothing.\n\nRegards, Eva',
      },
      {
        by: 'agent',
        minutesAgo: 12,
        text: 'Dear Eva, we are checking with the carrier. I will come back to you today.',
      },
      {
        by: 'agent',
        internal: true,
        minutesAgo: 10,
        text: 'Internal: PostNL has a label for 3STEST000001 but never scanned the parcel.',
      },
      {
        by: 'customer',
        minutesAgo: 3,
        text: 'Thank you. By the way, from tomorrow on I am at my work address: Stationsplein 5, Amsterdam.',
      },
    ],
  },
  {
    subject: 'Return of shoes, wrong size',
    customer: from(omar),
    conversationId: 'conv-omar-1',
    messages: [
      {
        by: 'customer',
        html: true,
        minutesAgo: 90,
        text: '<p>Hi, I would like to <b>return</b> the shoes from order 1002. Size 43 is too small.</p>',
      },
    ],
  },
  {
    subject: 'Where is my refund?',
    customer: from(lena),
    messages: [
      {
        by: 'customer',
        minutesAgo: 178,
        text: 'I returned order #1003 two weeks ago, but the refund is not on my account. This is the third time I ask!',
      },
      {
        by: 'handoff-bot',
        internal: true,
        minutesAgo: 177,
        text: 'Handed over by ShopBot.',
        handoff: { conversation: 'conv-lena-1', as: 'text' },
      },
    ],
  },
  {
    subject: 'New e-mail address for my account',
    customer: from(lena),
    messages: [
      {
        by: 'customer',
        minutesAgo: 2 * days - 4,
        text: 'Please change my e-mail address to lena.fischer.new@example.org.',
      },
      {
        by: 'handoff-bot',
        internal: true,
        minutesAgo: 2 * days - 5,
        text: 'Handed over by ShopBot, see the attached file.',
        handoff: { conversation: 'conv-lena-2', as: 'file' },
      },
    ],
  },
  {
    subject: 'Gift wrapping for order 0990',
    customer: from(eva),
    resolved: true,
    messages: [
      { by: 'customer', minutesAgo: 39 * days, text: 'Can you still gift-wrap order 0990? It is a present.' },
      {
        by: 'agent',
        minutesAgo: 39 * days - 45,
        text: 'Dear Eva, yes, the bag goes out gift-wrapped, at no cost.',
      },
    ],
  },
  {
    subject: 'Strap of leather bag is loose',
    customer: from(eva),
    resolved: true,
    messages: [
      {
        by: 'customer',
        minutesAgo: 21 * days,
        text: 'The strap of the bag from order 0990 came loose. I prefer a repair over a new one.',
      },
      {
        by: 'agent',
        minutesAgo: 21 * days - 90,
        text: 'Dear Eva, please bring the bag to Schoenmakerij De Hak in Amsterdam. We have paid for the repair.',
      },
    ],
  },
  {
    subject: 'My order',
    customer: from(ivan),
    messages: [
      {
        by: 'customer',
        minutesAgo: 18,
        text: 'I was just on your chat and got nowhere. Please call me on +31633334444.',
      },
    ],
  },
  {
    subject: 'Do you sell gift cards?',
    customer: from(nora),
    messages: [
      {
        by: 'customer',
        minutesAgo: 35,
        text: 'Hello, do you sell gift cards, and can I pay with one in your shop in Haarlem?',
      },
    ],
  },
]
