/** Eva's conversations: one about the late parcel, minutes before her ticket, and an older one. */

import { bot, type Conversation, customer, known } from './conversation.ts'
import { eva } from './people.ts'

const threeWeeks = 21 * 24 * 60

export const conversationsOfEva: Conversation[] = [
  {
    id: 'conv-7f31',
    customer: known(eva),
    handedOverMinutesAgo: 26,
    collected: {
      Skill: 'orders',
      Language: 'en',
      Intent: 'order.status',
      OrderId: '1001',
      Email: eva.email,
      Sentiment: 'negative',
      DeliveryAddress: 'Dorpsstraat 12, Amsterdam',
      NeighboursAsked: 'yes',
      MessageToAgent: 'Order 1001 is a week late, tracking shows no scan, customer asks for a person',
    },
    turns: [
      bot('Hi Eva! I am ShopBot. How can I help?'),
      customer('Where is my order 1001? It should have been here last week', ['order.status', 0.93]),
      bot(
        'Order 1001 was shipped with PostNL, tracking 3STEST000001. You can follow it at https://shop.test/track/3STEST000001',
      ),
      customer('I looked there already, tracking says nothing at all', ['order.status', 0.71]),
      bot(
        'Sorry about that. Please read https://shop.test/help/late-parcels and check with your neighbours. Is Dorpsstraat 12 in Amsterdam still right?',
      ),
      customer('Yes, the address is right. And I asked both neighbours, nobody has it', ['confirm', 0.88]),
      bot('I have asked PostNL for a trace. You will hear from us within 24 hours.'),
      customer('That is what you said last time. I want to talk to a person', ['agent.request', 0.97]),
      bot('I will hand you over to a colleague.'),
    ],
  },
  {
    id: 'conv-2b04',
    customer: known(eva),
    handedOverMinutesAgo: threeWeeks + 30,
    collected: {
      Skill: 'returns',
      Language: 'en',
      Intent: 'product.damaged',
      OrderId: '0990',
      Email: eva.email,
      Sentiment: 'neutral',
      Product: 'Leather bag',
      Wish: 'repair',
      MessageToAgent: 'Strap of the leather bag came loose, customer prefers a repair',
    },
    turns: [
      bot('Hi Eva! I am ShopBot. How can I help?'),
      customer('The strap of the leather bag from order 0990 came loose', ['product.damaged', 0.9]),
      bot('I am sorry to hear that. Can you send me a picture?'),
      customer('Here it is', undefined, 'https://shop.test/uploads/conv-2b04/strap.jpg'),
      bot('Thank you. Would you like your money back, a new bag, or a repair?'),
      customer('A repair, please. I like this one', ['product.repair', 0.84]),
      bot('A colleague will arrange the repair. I will hand you over.'),
    ],
  },
]
