import type { GreetingWords } from '../words.ts'

export const english: GreetingWords = {
  hello: 'Hello,',
  helloNamed: 'Hello {name},',
  conversation:
    'I have your conversation with our assistant in front of me, so you do not need to repeat anything.',
  message: 'I have your message in front of me, so you do not need to repeat anything.',
  about: 'I see that you are writing about {topic}.',
  topics: {
    delivery: 'the delivery of {order}',
    cancellation: 'cancelling {order}',
    change: 'a change to {order}',
    'delivery-address': 'where {order} is to be delivered',
    refund: 'a refund for {order}',
    invoice: 'an invoice for {order}',
    payment: 'a payment for {order}',
    order: 'placing an order',
    account: 'your account with us',
    newsletter: 'our newsletter',
  },
  neutral: 'I have taken over your request.',
  order: { numbered: 'your order {number}', plain: 'your order' },
  status: 'In our system, {order} is marked as {status}.',
  statuses: {
    placed: 'placed',
    paid: 'paid',
    processing: 'in preparation',
    shipped: 'shipped',
    delivered: 'delivered',
    returned: 'returned',
    refunded: 'refunded',
    cancelled: 'cancelled',
  },
  tried: {
    article: 'You have already been sent help pages on this; you will not have to read them again.',
    action: 'You will not have to go through the steps already taken again.',
    'failed-answer':
      'I can see that the answer so far has not helped; you will not have to explain that again.',
  },
  next: {
    conversation: 'I am now continuing our conversation where it ended.',
    message: 'I am now taking care of it.',
  },
}
