import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksOf } from '#lib/understanding/asks/asks-of.ts'

const asked = (text: string) => asksOf(text).map(({ slot, kind }) => `${kind} ${slot}`)

describe('what a text asks the customer for', () => {
  it.each([
    ['May I have your name, please?', 'value name'],
    ['Who am I speaking with today?', 'value name'],
    ["I'll just need the e-mail on your account to find it.", 'value email'],
    ['Could you tell me your post code?', 'value zip'],
    ['And the best phone number to reach you?', 'value phone'],
    ["What's the order number?", 'value order_id'],
    ['Which order is this about?', 'value order_id'],
    ['Where should we ship the new one?', 'value address'],
    ['How did you pay for it?', 'value payment_method'],
    ['How much were you charged?', 'value amount'],
    ['Which item did you want to return?', 'value product'],
    ['Your date of birth, please.', 'value dob'],
    ['Mind telling me which e-mail you used?', 'value email'],
    ['How do you spell your last name?', 'value name'],
    ['May I ask who I am speaking with?', 'value name'],
    ['Would it be possible to get a phone number?', 'value phone'],
    ['What number can we call you on?', 'value phone'],
    ['Without your order number I cannot look it up.', 'value order_id'],
    ["I can't send it without your address.", 'value address'],
    ["Once I have your post code, I'll print the label.", 'value zip'],
    ['Was it paid by card or by PayPal?', 'value payment_method'],
    ['Could you tell me what you ordered?', 'value product'],
    ['Are you a silver or gold member?', 'value membership'],
    ["Let's begin with your name.", 'value name'],
    ['Please paste the order number here.', 'value order_id'],
    ['What did you pay with?', 'value payment_method'],
    ['What made you return it?', 'value issue'],
    ['Where was it supposed to be delivered?', 'value address'],
    ['When would you like the table, and at what time?', 'value time'],
  ])('%s', (text, expected) => {
    expect(asked(text)).toContain(expected)
  })

  it('reads two things from one question, and from two', () => {
    expect(asked('Can I get your full name and e-mail address?')).toEqual(['value name', 'value email'])
    expect(asked("What's your zip code? And your phone number?")).toEqual(['value zip', 'value phone'])
  })

  it('knows a confirmation, which says the value', () => {
    expect(asked('Just to confirm, is 12207 still your zip code?')).toEqual(['confirm zip'])
    expect(asked('Am I right that your order number is #10482?')).toEqual(['confirm order_id'])
  })

  it.each([
    "What is your neighbour's surname?",
    'And the number of the other order?',
    'Please send me the new address.',
    'Which e-mail should we change it to?',
    'What is the name of the person who will sign for it?',
  ])('knows that another one is meant: %s', (text) => {
    expect(asksOf(text).map(({ kind }) => kind)).toEqual(['other'])
  })

  it.each([
    'Thanks, I have found your order.',
    'I have just sent the label to your e-mail address.',
    'We will never ask for your PIN.',
    'Would you prefer a refund or a voucher?',
    'One moment please.',
    'Thank you for your order number.',
    'Please use your order number when you call.',
    'To reset it, enter your username on the login page.',
    'I need to check what address we shipped it to.',
    'Please tell us what you think by e-mail.',
    'Do you have any questions about the address?',
    'Would you like to give us a different e-mail address?',
    'Is there anything else I can help you with?',
  ])('asks for nothing: %s', (text) => {
    expect(asksOf(text).filter(({ kind }) => kind === 'value')).toEqual([])
  })

  it('takes the second noun for whose the first one is', () => {
    expect(asked('Could I have the post code for the billing address?')).toEqual(['value zip'])
  })

  it('leaves out what stands in a quoted mail', () => {
    expect(asked('> What is your order number?\nThank you, I see it.')).toEqual([])
  })

  // Quadratic reading of such a text takes many seconds, so that the test would run into its time limit.
  it.each(['en', 'de', 'fr', 'es', 'nl'] as const)(
    'reads a text of nothing but nouns or openers: %s',
    (language) => {
      for (const word of ['name ', 'e-mail ', 'can you give me ', 'which ', 'please ', '? ', '> '])
        expect(() => asksOf(word.repeat(20_000), language)).not.toThrow()
    },
  )

  it('names the sentence that asks, and never fails on any text', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end } of asksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
    const text = 'Hello there. What is your order number? Thank you.'
    const [ask] = asksOf(text)
    expect(text.slice(ask?.start, ask?.end)).toBe('What is your order number?')
  })
})
