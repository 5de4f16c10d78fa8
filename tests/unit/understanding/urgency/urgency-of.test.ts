import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urgencyOf } from '#lib/understanding/urgency/urgency-of.ts'
import { anyConversation, hostileConversations } from '../hostile-text.ts'

const customer = (...texts: string[]) => texts.map((text) => ({ role: 'customer' as const, text }))
const kinds = (...texts: string[]) => urgencyOf(customer(...texts)).map(({ kind }) => kind)

describe('a payment has failed', () => {
  it.each([
    'my card keeps getting turned down at checkout',
    "You took 80 pounds from my account but there's no order in my account",
    'the payment was not authorized',
    "I can't complete the checkout, it says transaction unsuccessful",
    'I keep getting an error when I try to pay',
    'Why was my direct debit returned?',
    "your site won't take my card",
  ])('when the customer says "%s"', (text) => expect(kinds(text)).toEqual(['payment-failed']))

  it.each([
    'My payment went through fine',
    'What happens if a payment fails?',
    'I want to decline the offer',
    'customs declined the parcel',
    'yesterday my card was declined but it worked today',
  ])('but not when they say "%s"', (text) => expect(kinds(text)).toEqual([]))
})

describe('somebody may be hurt', () => {
  it.each([
    'The power bank got so hot that it scorched my desk',
    'I got an electric shock from the lamp',
    'there was a needle in the pillow',
    'the chair gave way and I hit my head',
    'is it normal that the plug gets so hot that it smokes?',
    'my dog chewed it and is now vomiting',
  ])('when the customer says "%s"', (text) => expect(kinds(text)).toEqual(['safety']))

  it.each([
    'Is the candle safe around cats?',
    'Do you sell smoke detectors?',
    'The delay is killing me',
    'These prices nearly gave me a heart attack',
    'I cut the label off',
  ])('but not when they say "%s"', (text) => expect(kinds(text)).toEqual([]))
})

describe('the law is called upon', () => {
  it.each([
    'I will be contacting my lawyer',
    'You leave me no choice but to sue',
    'I am reporting you to the consumer protection agency',
    'this is a final notice before legal action',
  ])('when the customer says "%s"', (text) => expect(kinds(text)).toEqual(['legal']))

  it.each([
    'my sister is a lawyer and loves the bag',
    "I don't want to get lawyers involved",
    'The squash court shoes are too small',
    'I need a folder in legal size',
  ])('but not when they say "%s"', (text) => expect(kinds(text)).toEqual([]))
})

describe('it has to come today', () => {
  it.each([
    'I need this by tonight',
    'it has to get here before 6pm today',
    "If it's not here by this evening I don't want it any more",
    'Can the courier still come today? We have a wedding this evening',
  ])('when the customer says "%s"', (text) => expect(kinds(text)).toEqual(['delivery-today']))

  it.each([
    'What time do you deliver today',
    'It arrived this morning, thanks',
    'I need help today with my return',
    'That will be everything for now',
    'I ordered it today',
  ])('but not when they say "%s"', (text) => expect(kinds(text)).toEqual([]))

  it('is known from the need in one turn and the day in another', () => {
    expect(kinds('the tracking says today', 'the guests are here at six')).toEqual(['delivery-today'])
  })
})

describe('urgency', () => {
  it('is over when the customer says later that it is', () => {
    expect(kinds('my card was declined!', 'oh wait, it went through now')).toEqual([])
  })

  it('comes from the customer alone', () => {
    expect(urgencyOf([{ role: 'agent', text: 'Your payment has failed.' }])).toEqual([])
  })

  it('shows the words that say it', () => {
    const [text] = ['Hello! My card was declined twice, please help.']
    expect(urgencyOf(customer(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'card was declined',
    ])
  })

  it('stands in a turn of the customer, within its text, each kind once', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const found = urgencyOf(conversation)
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length)
        for (const { turn, start, end } of found) {
          const said = conversation[turn]
          expect(said?.role).toBe('customer')
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(said?.text.length ?? 0)
        }
      }),
    )
  })

  it('is read to the end in the longest and dullest text', () => {
    for (const conversation of hostileConversations) expect(urgencyOf(conversation)).toBeDefined()
  })
})
