import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { triedOf } from '#lib/understanding/tried/tried-of.ts'
import { anyConversation, hostileConversations } from '../hostile-text.ts'

const agent = (text: string) => ({ role: 'agent' as const, text })
const customer = (text: string) => ({ role: 'customer' as const, text })
const kinds = (text: string) => triedOf([customer('I have a problem'), agent(text)]).map(({ kind }) => kind)
const due = (text: string) => triedOf([agent(text)]).map((step) => step.due)

describe('a step', () => {
  it.each([
    'I have issued a full refund of €30.',
    'Your refund has been processed.',
    'Done! The order is cancelled.',
    "I've passed this on to our warehouse team.",
    'I went ahead and cancelled that for you.',
  ])('is an action: "%s"', (text) => expect(kinds(text)).toEqual(['action']))

  it.each([
    'Please restart the router and wait for two minutes.',
    'Unfortunately, we do not ship to Norway.',
    'Your parcel is at the depot in Leeds.',
    'Go to Settings and click on Reset.',
  ])('is an answer: "%s"', (text) => expect(kinds(text)).toEqual(['answer']))

  it.each([
    'I will escalate this to my manager.',
    'A colleague will call you back within 24 hours.',
    'You will receive a replacement by 12 December.',
  ])('is a promise: "%s"', (text) => expect(kinds(text)).toEqual(['promise']))

  it('is an article, with its address as it is', () => {
    const text = 'Have a look here: https://help.example.com/reset?a=1.'
    expect(triedOf([agent(text)])).toMatchObject([
      { kind: 'article', url: 'https://help.example.com/reset?a=1' },
    ])
    expect(kinds('Our help article "Changing your address" explains it.')).toEqual(['article'])
  })

  it.each([
    'Would you like me to cancel it?',
    'I can send you a new one.',
    'If you like, I could add a voucher.',
    'Let me check that for you.',
    "I'm sorry to hear that.",
    "I'll connect you with an agent.",
    'You are number 3 in the queue.',
    'Please tell me your name, and your postcode.',
    'Have a great day!',
  ])('is none: "%s"', (text) => expect(kinds(text)).toEqual([]))

  it('is one of several in a turn', () => {
    expect(
      kinds('Your order is cancelled, and the money will be back on your card within 5 working days.'),
    ).toEqual(['action', 'promise'])
  })
})

describe('a promise is due', () => {
  it.each([
    ['We will send the new cable by Friday.', 'by Friday'],
    ["I'll get back to you before 5 pm.", 'before 5 pm'],
    ['The money will be back on your account in 3-5 business days.', 'in 3-5 business days'],
    ['Our team will review your case by the end of the month.', 'by the end of the month'],
    ['They will reply to you in writing no later than 30 September.', 'no later than 30 September'],
    ['I will pass it on to the team.', undefined],
  ])('in "%s": %s', (text, words) => expect(due(text)).toEqual([words]))
})

describe('a step failed', () => {
  const failedAfter = (text: string) =>
    triedOf([customer('it does not print'), agent('Please restart the printer.'), customer(text)])[0]?.failed

  it.each([
    "that didn't work",
    'I already tried that',
    'still the same error',
    'It says page not found',
    'No',
  ])('when the customer says "%s"', (text) => expect(failedAfter(text)).toBe(true))

  it.each(['thanks, that worked', 'No thanks', "ok I'll try", 'when will I get it?', 'I never said that'])(
    'but not when they say "%s"',
    (text) => expect(failedAfter(text)).toBeUndefined(),
  )

  it('is not what a "no" to a question says', () => {
    const steps = triedOf([agent('Please restart it. Is there anything else?'), customer('No')])
    expect(steps[0]?.failed).toBeUndefined()
  })
})

describe('steps', () => {
  it('stand in turns of the agent, with their own words', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        for (const { turn, start, end, text } of triedOf(conversation)) {
          expect(conversation[turn]?.role).toBe('agent')
          expect(conversation[turn]?.text.slice(start, end)).toBe(text)
        }
      }),
    )
  })

  it.each([
    'Goodbye!',
    'It was a pleasure talking to you.',
    "Don't hesitate to write again.",
    'Kind regards, Noor',
  ])('are none in a farewell: "%s"', (text) => expect(kinds(text)).toEqual([]))

  it.each([
    'The screen stays black',
    'Charged it all night, as dead as before',
    'Your code comes up as invalid',
    'I reset it twice to no avail',
  ])('have failed when the customer says "%s"', (text) =>
    expect(triedOf([agent('Please hold the button for ten seconds.'), customer(text)])).toMatchObject([
      { failed: true },
    ]),
  )

  it('are read to the end in the longest and dullest text', () => {
    for (const conversation of hostileConversations) expect(triedOf(conversation)).toBeDefined()
  })
})
