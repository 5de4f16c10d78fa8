import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '#lib/understanding/conversation.ts'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'

/** Turns in the order in which they were said; the customer's begin with a `<`. */
const talk = (...lines: string[]): Conversation =>
  lines.map((line) =>
    line.startsWith('<') ? { role: 'customer', text: line.slice(1).trim() } : { role: 'agent', text: line },
  )

const parcel = talk(
  '< Hi, my parcel has not come. I am Noor Bakker, order #10482.',
  'I am sorry! Which e-mail address did you order with?',
  '< noor.bakker@example.com',
  'Thank you, one moment.',
)

const repeated = (conversation: Conversation, draft: string) =>
  prepareGuard(conversation)
    .check(draft)
    .repeats.map(({ slot, level, fact }) => `${level} ${slot} ${fact.value}`)

describe('the repeat guard', () => {
  it('finds a question that is answered, with the answer and where it was given', () => {
    const { repeats } = prepareGuard(parcel).check('Could you give me your order number?')
    expect(repeats).toMatchObject([{ slot: 'order_id', level: 'repeat', fact: { value: '#10482', turn: 0 } }])
  })

  it('asks nothing of a question that nobody has answered', () => {
    expect(repeated(parcel, 'Could you give me your phone number?')).toEqual([])
  })

  it('marks the known half of a question for two things', () => {
    expect(repeated(parcel, 'May I have your name and your post code?')).toEqual(['repeat name Noor Bakker'])
  })

  it('says nothing of a confirmation, of another one’s value, or of a draft that asks for nothing', () => {
    expect(repeated(parcel, 'Is noor.bakker@example.com still your e-mail address?')).toEqual([])
    expect(repeated(parcel, 'What is the e-mail address of your husband?')).toEqual([])
    expect(repeated(parcel, 'Would you like us to use a different e-mail address?')).toEqual([])
    expect(repeated(parcel, 'I have found order #10482, Noor. It is on its way.')).toEqual([])
  })

  it('counts the answer to a question for which no value can be read', () => {
    const flat = talk('Which apartment would you like to see?', '< the one with the garden', 'A good choice!')
    expect(repeated(flat, 'Which apartment was it?')).toEqual(['repeat apartment the one with the garden'])
  })

  it('does not count a refusal or a question in return as an answer', () => {
    const refused = talk('What is your account number?', '< I don’t know it', 'No problem.')
    const asking = talk('What is your account number?', '< Where do I find that?', 'On your card.')
    expect(repeated(refused, 'What is your account number?')).toEqual([])
    expect(repeated(asking, 'What is your account number?')).toEqual([])
  })

  it('has a softer word where the look-up has just failed', () => {
    const failed = talk(...['Your order number, please?', '< 10482', 'I could not find that order number.'])
    expect(repeated(failed, 'Could you give me your order number again?')).toEqual(['again order_id 10482'])
  })

  it('has a softer word where the customer has said since that it changed', () => {
    const moved = [...parcel, ...talk('Is there anything else?', '< My e-mail address has changed since')]
    expect(repeated(moved, 'What is your e-mail address?')).toEqual(['again email noor.bakker@example.com'])
  })

  it('keeps who the customer is when a wish is taken back, unless it is the answer itself', () => {
    const wish = [...parcel, ...talk('< Can I have the blue one instead?')]
    expect(repeated(wish, 'What is your e-mail address?')).toEqual(['repeat email noor.bakker@example.com'])
    const answer = talk('What is your e-mail address?', '< noor.bakker@example.com', '< scratch that')
    expect(repeated(answer, 'What is your e-mail address?')).toEqual(['again email noor.bakker@example.com'])
  })

  it('no longer minds that the customer was not sure once the agent has gone on with the value', () => {
    const unsure = talk('What is your order number?', '< I think it is #10482')
    expect(repeated(unsure, 'What is your order number?')).toEqual(['again order_id #10482'])
    const used = [...unsure, ...talk('Order #10482 left our warehouse yesterday.')]
    expect(repeated(used, 'What is your order number?')).toEqual(['repeat order_id #10482'])
  })

  it('takes the corrected value', () => {
    const corrected = talk('Your post code?', '< 12207', 'Thank you.', '< sorry, it is 12209')
    expect(repeated(corrected, 'What is your post code?')).toEqual(['repeat zip 12209'])
  })

  it('lets a new booking have its own day, and keeps the name', () => {
    const two = talk(
      '< I need a table on Friday. My name is Noor Bakker.',
      'Your table is booked.',
      '< I also need a room for the night',
    )
    expect(repeated(two, 'What day will you arrive?')).toEqual([])
    expect(repeated(two, 'May I have your name?')).toEqual(['repeat name Noor Bakker'])
  })

  it('takes a wish for another thing as a new task', () => {
    const journey = talk(
      '< I need a flight to Lisbon.',
      'When are you leaving?',
      '< On 4 May',
      'There is one at noon.',
      '< I would like to rent a car there.',
    )
    expect(repeated(journey, 'What date do you need it from?')).toEqual([])
    expect(repeated(journey.slice(0, -1), 'When are you leaving?')).toEqual(['repeat date_from 4 May'])
  })

  it('never fails, and points into the draft and into what the customer wrote', () => {
    const line = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...parcel.map(({ text }) => text)))
    const turn = fc.record({ role: fc.constantFrom('customer', 'agent'), text: line })
    const drafts = fc.oneof(
      line,
      fc.constantFrom('What is your order number?', 'Your name and e-mail, please?'),
    )
    void fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), drafts, (turns, draft) => {
        const conversation = turns as Conversation
        for (const { start, end, fact } of prepareGuard(conversation).check(draft).repeats) {
          expect(draft.slice(start, end)).not.toBe('')
          expect(conversation[fact.turn]?.role).toBe('customer')
          expect(conversation[fact.turn]?.text.slice(fact.start, fact.end)).toBe(fact.value)
        }
      }),
    )
  })
})
