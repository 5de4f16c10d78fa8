import fc from 'fast-check'
import type { Conversation } from '#lib/understanding/conversation.ts'

/** Pieces that rules look for, so that arbitrary conversations meet them. */
const pieces = [
  'my card was declined',
  'today',
  'where is my order 1042?',
  'I have not received it',
  'you charged me €49.90',
  'https://help.example.com/a',
  "I've refunded you.",
  "We'll call you by Friday.",
  'please tell me your e-mail address',
  'that did not help',
  'no',
  '???',
  '\n',
  '…',
  '👍🏽',
  'ﷺ',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 30 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '))

/** Any conversation at all. */
export const anyConversation: fc.Arbitrary<Conversation> = fc.array(
  fc.record({ role: fc.constantFrom('customer' as const, 'agent' as const), text }),
  { maxLength: 12 },
)

/** Turns that are long and repetitive: what takes a careless rule for ever. */
export const hostileConversations: readonly Conversation[] = [
  ...pieces,
  'a',
  ' ',
  '.',
  '?!',
  '1,',
  '€1.',
  'card card failed',
  'need it need it today',
  'http://',
].map((piece) => {
  const long = piece.repeat(Math.ceil(30_000 / piece.length))
  return [
    { role: 'customer', text: long },
    { role: 'agent', text: long },
    { role: 'customer', text: `${long} ` },
    { role: 'agent', text: long },
    { role: 'customer', text: 'no' },
  ]
})
