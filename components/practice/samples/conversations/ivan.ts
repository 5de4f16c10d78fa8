import { bot, type Conversation, said } from '../conversation.ts'
import { ivan } from '../people.ts'

/** The first of two conversations shortly before the ticket: another day of delivery. */
export const ivanDelivery: Conversation = {
  id: 'conv-b3a0',
  customer: ivan,
  locale: 'en-GB',
  handedOffMinutesAgo: 50,
  collected: {
    Skill: 'orders',
    Language: 'en',
    Intent: 'order.delivery_date',
    IntentScore: 0.87,
    Sentiment: 'neutral',
    OrderId: '1004',
    Email: ivan.email,
    TrackingNumber: '3STEST000004',
    WantedDay: 'Saturday morning',
    Tried: ['Offered delivery to a pick-up point'],
    MessageToAgent:
      'Asks for delivery of order 1004 on Saturday. The carrier has no evening delivery at his address.',
  },
  turns: [
    bot('Hello! I am ShopBot. How can I help?'),
    said('Can order 1004 come on Saturday? Nobody is home during the week', 'order.delivery_date', 0.87),
    bot(
      'Order 1004 is on its way with PostNL, tracking 3STEST000004. Delivery is planned for tomorrow between 10:00 and 12:00.',
    ),
    said('That is what I mean. Tomorrow is a weekday', 'order.delivery_date', 0.72),
    bot('You can have it delivered to a pick-up point instead. Shall I change that?'),
    said('The pick-up point closes at 6. Saturday morning at home, please', 'order.delivery_date', 0.8),
    bot('I cannot change the day once a parcel is with the carrier.'),
    said('Then ask somebody who can', 'agent.request', 0.83),
    bot('I will pass it on to a colleague.'),
  ],
}

/** The second one, about another order: which of the two the ticket is about, only the agent can tell. */
export const ivanCancel: Conversation = {
  id: 'conv-b3c7',
  customer: ivan,
  locale: 'en-GB',
  handedOffMinutesAgo: 24,
  collected: {
    Skill: 'orders',
    Language: 'en',
    Intent: 'order.change',
    IntentScore: 0.74,
    Sentiment: 'negative',
    OrderId: '1005',
    Email: ivan.email,
    Product: 'T-shirt cotton M',
    Keep: 'Running shoe size 42',
    EscalationRule: 'Bot repeated itself',
    Tried: ['Offered to cancel the whole order, three times'],
    MessageToAgent:
      'Wants the T-shirt taken out of order 1005 and to keep the shoes. I can only cancel whole orders.',
  },
  turns: [
    bot('Hello again! How can I help?'),
    said('I ordered a T-shirt by mistake in order 1005, please cancel it', 'order.cancel', 0.91),
    bot('I can cancel order 1005 for you. You would get EUR 109.90 back. Shall I do that?'),
    said('No! Keep the shoes. Just the T-shirt', 'order.change', 0.74),
    bot('Sorry, I did not understand. Shall I cancel order 1005?'),
    said('No', 'deny', 0.98),
    bot('All right, I have not cancelled anything. Is there anything else?'),
    said('Yes. The T-shirt. Is there a human there?', 'agent.request', 0.9),
    bot('Shall I cancel order 1005?'),
    said('Agent please!', 'agent.request', 0.98),
    bot('I am handing you over to a colleague.'),
  ],
}
