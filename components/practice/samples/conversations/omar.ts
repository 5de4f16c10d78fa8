import { bot, type Conversation, said } from '../conversation.ts'
import { omar } from '../people.ts'

/** An exchange for another size: calm, and stuck only because the bot cannot see the stock. */
export const omarShoes: Conversation = {
  id: 'conv-4e19',
  customer: omar,
  locale: 'en-GB',
  handedOffMinutesAgo: 95,
  collected: {
    Skill: 'returns',
    Language: 'en',
    Intent: 'return.exchange',
    IntentScore: 0.91,
    Sentiment: 'neutral',
    OrderId: '1002',
    Email: omar.email,
    Product: 'Running shoe size 43',
    WantedSize: '44',
    Worn: 'no, only tried on indoors',
    ReturnLabel: 'RL-20871, sent by e-mail',
    EscalationRule: 'Question outside the bot’s knowledge',
    Tried: ['Sent return label RL-20871 by e-mail', 'Sent the article “How exchanges work”'],
    MessageToAgent:
      'Wants to swap running shoes size 43 for size 44. Shoes are unworn, label is sent. I cannot see whether size 44 is in stock.',
  },
  turns: [
    bot('Hello! I am ShopBot. How can I help?'),
    said('Hi, I would like to return the shoes from order 1002. They are too small', 'return.create', 0.95),
    bot(
      'I can help with that. That is one item: Running shoe size 43, delivered last week. Have you worn them outside?',
    ),
    said('No, only tried them on in the living room', 'inform', 0.74),
    bot(
      'Then the return is free of charge until 30 days after delivery. Would you like your money back, or another size?',
    ),
    said('Another size please, 44', 'return.exchange', 0.91),
    bot(
      'I have sent return label RL-20871 to omar.haddad@example.com. You can drop the parcel at any pick-up point.',
    ),
    said(
      'Thanks, got it. But do you have 44 in stock? I do not want to send them back and then wait for weeks',
      'product.stock',
      0.83,
    ),
    bot(
      'I am sorry, I cannot see the stock of single sizes. How returns work: https://shop.example.com/help/exchange',
    ),
    said('Can somebody check that for me?', 'agent.request', 0.79),
    bot('Yes. A colleague will look it up and answer you by e-mail.'),
  ],
}
