import { bot, type Conversation, said } from '../conversation.ts'
import { lena } from '../people.ts'

/** A refund that is late, asked for the third time. Its packet is in the ticket's internal note only. */
export const lenaRefund: Conversation = {
  id: 'conv-9c52',
  customer: lena,
  locale: 'en-GB',
  handedOffMinutesAgo: 181,
  collected: {
    Skill: 'payments',
    Language: 'en',
    Intent: 'refund.status',
    IntentScore: 0.94,
    Sentiment: 'negative',
    OrderId: '1003',
    Email: lena.email,
    Amount: 'EUR 59.85',
    PaymentMethod: 'iDEAL',
    ReturnedOn: 'two weeks ago, at a DHL shop',
    ReturnTracking: 'DHLTEST0077',
    EarlierTickets: 'P-0874, P-0931',
    EscalationRule: 'Chargeback mentioned',
    EscalationReason: 'Third contact about the same refund, and a threat of a chargeback',
    Tried: [
      'Sent the article “When do I get my refund?”',
      'Looked up the refund: EUR 59.85, pending',
      'Told the finance team that it is urgent',
    ],
    MessageToAgent:
      'Third time she asks for the refund of order 1003 (EUR 59.85). The shop says pending. She is about to ask her bank for a chargeback.',
  },
  turns: [
    bot('Hello Lena, I am ShopBot. How can I help?'),
    said('Where is my refund for order 1003? I sent the shirts back two weeks ago', 'refund.status', 0.94),
    bot(
      'A refund takes up to 14 days after we have received the parcel: https://shop.example.com/help/refunds',
    ),
    said('It has been longer than that. And this is the third time I ask', 'refund.status', 0.82),
    bot('I see a refund of EUR 59.85 to your iDEAL account. It is marked as pending.'),
    said('It was pending last week as well', 'complaint', 0.77),
    bot('Do you still have the receipt of the return parcel?'),
    said('Yes. DHLTEST0077, handed in at the DHL shop on Lindenallee', 'inform', 0.88),
    bot(
      'Thank you. DHL says that the parcel was delivered to us nine days ago. I have told our finance team that it is urgent.',
    ),
    said(
      'That is what the e-mail said the first time. If the money is not there tomorrow I will ask my bank for a chargeback',
      'complaint',
      0.85,
    ),
    bot('I understand that you are annoyed.'),
    said('Then let me speak to someone who can actually pay it', 'agent.request', 0.93),
    bot('I am handing you over to a colleague now.'),
  ],
}
