import { bot, type Conversation, said } from '../conversation.ts'
import { sofia } from '../people.ts'

/** A parcel that never came. The bot understands nothing, goes round in circles, and sends the bare transcript. */
export const sofiaParcel: Conversation = {
  id: 'conv-77e0',
  customer: sofia,
  locale: 'en-GB',
  handedOffMinutesAgo: 33,
  collected: {},
  turns: [
    bot('Hello, I am ShopBot. How can I help?'),
    said('Where is my parcel? I have been waiting for it since last week'),
    bot('What is your order number?'),
    said('My order number is 1007'),
    bot('And your e-mail address, please?'),
    said('sofia.costa@example.com'),
    bot('Order 1007 was delivered. Please check with your neighbours.'),
    said('I asked all of them. My order was not delivered, I never got it'),
    bot('Order 1007 was delivered. Please check with your neighbours.'),
    said('You said that already! This is useless. I want to speak to a real person'),
    bot('I am handing you over to a colleague now.'),
  ],
}
