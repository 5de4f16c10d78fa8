import { bot, type Conversation, said, showed } from '../conversation.ts'
import { eva } from '../people.ts'
import { days } from '../sample-time.ts'

/** A parcel that tracking knows nothing of: ends with the second request for a person. */
export const evaParcel: Conversation = {
  id: 'conv-7f31',
  customer: eva,
  locale: 'en-GB',
  handedOffMinutesAgo: 26,
  collected: {
    Skill: 'orders',
    Language: 'en',
    Intent: 'order.not_delivered',
    IntentScore: 0.86,
    Sentiment: 'negative',
    OrderId: '1001',
    Email: eva.email,
    Phone: '+31 6 12345678',
    TrackingNumber: '3STEST000001',
    DeliveryAddress: 'Dorpsstraat 12, 1011 AB Amsterdam',
    NeighboursAsked: 'yes, both sides',
    NeededBy: 'Friday',
    EscalationRule: 'Second request for a person',
    Tried: [
      'Looked up tracking 3STEST000001: no scan',
      'Sent the article “Where is my parcel?”',
      'Asked PostNL to trace the parcel, promised an answer within 24 hours',
    ],
    MessageToAgent:
      'Order 1001 should have arrived last week. Tracking shows no scan, the neighbours do not have it. She needs the shoes by Friday and asked twice for a person.',
  },
  turns: [
    bot('Hi Eva, welcome back! I am ShopBot. How can I help?'),
    said('Where is my order 1001? It should have been here last week', 'order.status', 0.94),
    bot('I will look that up. Order 1001 was handed to PostNL, tracking number 3STEST000001.'),
    said('I know, I have that number. Tracking says nothing at all', 'order.not_delivered', 0.81),
    bot(
      'Sorry about that. A parcel can take two days to show up. This page may help: https://shop.example.com/help/where-is-my-parcel',
    ),
    said('It has been more than a week, not two days. I want to talk to a person', 'agent.request', 0.92),
    bot(
      'I understand. Let me collect a few things first, so that my colleague can help at once. Is Dorpsstraat 12 in Amsterdam still the right address?',
    ),
    said('Yes, that is right', 'confirm', 0.97),
    bot('Could a neighbour have taken it in?'),
    said('I asked on both sides. Nobody has it', 'order.not_delivered', 0.86),
    bot(
      'Thank you. I have asked PostNL to trace the parcel. You will hear from us within 24 hours. At which number can we reach you?',
    ),
    said(
      '+31 6 12345678. But I heard "24 hours" last time too! I run a race on Saturday and need the shoes on Friday',
      'complaint',
      0.78,
    ),
    said('Please just let me talk to a person', 'agent.request', 0.97),
    bot('Of course, Eva. I am handing you over to a colleague, who can see what we talked about.'),
  ],
}

/** Three weeks old: hers as well, but outside the time in which it could belong to the parcel's ticket. */
export const evaBag: Conversation = {
  id: 'conv-2b04',
  customer: eva,
  locale: 'en-GB',
  handedOffMinutesAgo: days(21) + 30,
  collected: {
    Skill: 'returns',
    Language: 'en',
    Intent: 'product.damaged',
    Sentiment: 'neutral',
    OrderId: '0990',
    Email: eva.email,
    Product: 'Leather bag',
    Wish: 'repair',
    MessageToAgent: 'The strap of the leather bag came loose. She prefers a repair to a new one.',
  },
  turns: [
    bot('Hi Eva, I am ShopBot. How can I help?'),
    said('The strap of the leather bag from order 0990 came loose', 'product.damaged', 0.9),
    bot('I am sorry to hear that. Can you send me a picture?'),
    showed('Here it is', 'strap.png'),
    bot('Thank you. Would you like your money back, a new bag, or a repair?'),
    said('A repair, please. I like this one', 'product.repair', 0.84),
    bot('A colleague will arrange the repair. I am handing you over.'),
  ],
}
