import type { Customer } from './customer.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** A handoff event as a Bot Framework bot writes it; the recorded ones are in tests/fixtures/recorded/bot. */
export function handoffEvent(customer: Customer, conversationId = `of ${customer.email}`) {
  const person = { id: customer.email, name: customer.name, role: 'user' }
  const message = (id: string, minutes: number, text: string, from: object, more: object = {}) => ({
    type: 'message',
    id,
    timestamp: minutesAgo(minutes),
    from,
    text,
    textFormat: 'plain',
    ...more,
  })
  const picture = {
    contentType: 'image/png',
    contentUrl: 'https://files.example.com/picture.png',
    name: customer.attachment,
  }
  const bot = { id: 'shop-bot', name: 'ShopBot', role: 'bot' }
  const activities = [
    message('m1', 20, 'How can I help?', bot),
    message('m2', 19, customer.sentence, person, { attachments: [picture] }),
  ]
  return {
    type: 'event',
    name: 'handoff.initiate',
    id: `handoff ${conversationId}`,
    timestamp: minutesAgo(15),
    channelId: 'webchat',
    conversation: { id: conversationId },
    relatesTo: { user: person, bot },
    value: {
      Email: customer.email,
      Name: customer.name,
      Phone: customer.phone,
      OrderNumber: customer.orderNumber,
      Summary: customer.summary,
      EscalationReason: customer.reason,
      EscalationRule: 'two-failures',
      Intent: customer.intent,
      Sentiment: customer.sentiment,
      ShoeSize: customer.fact,
      Tried: [customer.attempt],
    },
    attachments: [{ contentType: 'application/json', name: 'Transcript', content: { activities } }],
  }
}
