import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openQuestionsOf } from '#lib/understanding/open/open-questions-of.ts'
import { anyConversation, hostileConversations } from '../hostile-text.ts'

/** Turns in a line each: "c: …" is the customer, "a: …" the bot or an agent. */
const open = (...turns: string[]) =>
  openQuestionsOf(
    turns.map((turn) => ({
      role: turn.startsWith('c:') ? ('customer' as const) : ('agent' as const),
      text: turn.slice(3),
    })),
  ).map(({ text }) => text)

describe('a question is open', () => {
  it('when it is passed over, held or met with courtesy', () => {
    expect(open('c: How long does delivery take?', 'a: Thanks for your message!')).toEqual([
      'How long does delivery take?',
    ])
    expect(open('c: Do you ship to Norway?', 'a: Let me check.', 'c: ok')).toEqual(['Do you ship to Norway?'])
    expect(open('c: Is it waterproof?', 'a: I will find out and email you.')).toEqual(['Is it waterproof?'])
  })

  it('when the answer is of another kind, or to another question', () => {
    expect(open('c: when does the shop open?', 'a: You can find our shop in the High Street.')).toHaveLength(
      1,
    )
    expect(
      open(
        'c: hi',
        'a: What is the order number?',
        'c: 1234. And can I change the address?',
        'a: It is at the depot.',
      ),
    ).toEqual(['And can I change the address?'])
  })

  it('when what is said of the same thing decides nothing', () => {
    expect(open('c: Can the teapot go on a gas hob?', 'a: The teapot comes in four colours.')).toHaveLength(1)
    expect(open('c: Could you resend my invoice?', 'a: The invoice is made out when we ship.')).toHaveLength(
      1,
    )
  })

  it('when only the other question of its turn is answered', () => {
    expect(
      open('c: Is the rug washable? Which sizes are there?', 'a: The sizes go up to 200 by 300.'),
    ).toEqual(['Is the rug washable?'])
  })

  it('when the customer says that it was not answered', () => {
    expect(
      open(
        'c: Does the offer apply to sale items?',
        'a: Our offer is 20% off.',
        'c: that does not answer my question',
      ),
    ).toEqual(['Does the offer apply to sale items?'])
  })

  it('without a question mark, and from where it begins', () => {
    expect(open('c: I ordered a lamp, can you tell me when it is coming', 'a: Hello!')).toEqual([
      'can you tell me when it is coming',
    ])
  })

  it('in its last wording', () => {
    expect(open('c: is the vase blue', 'a: Hello!', 'c: I asked: is the vase really blue?')).toHaveLength(1)
  })
})

describe('a question is not open', () => {
  it.each([
    ['c: Do you ship to Norway?', 'a: Unfortunately we do not.'],
    ['c: Do you ship to Norway?', 'a: Let me check.', 'c: ok', 'a: Yes, we ship to Norway.'],
    ['c: Why was my card charged twice?', 'a: The second charge is a reservation.'],
    ['c: Can you send me a new one?', 'a: Of course, I have ordered a replacement.'],
    ['c: What size should I take?', 'a: How tall are you?', 'c: 180', 'a: Then take a large.'],
  ])('when it is answered: %s', (...turns) => expect(open(...turns)).toEqual([]))

  it('when it is withdrawn', () => {
    expect(open('c: Is it waterproof?', 'c: never mind, found it')).toEqual([])
  })

  it.each([
    'Seriously?',
    'Who does that?',
    'Can I speak to an agent please?',
    'Have a nice day',
    'Can you help me?',
  ])('when it asks for nothing that could be told: "%s"', (text) => expect(open(`c: ${text}`)).toEqual([]))
})

describe('open questions', () => {
  it('are the customer’s, in their order, with their own words', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const found = openQuestionsOf(conversation)
        expect(found.map(({ turn }) => turn)).toEqual(
          found.map(({ turn }) => turn).toSorted((one, other) => one - other),
        )
        for (const { turn, start, end, text } of found) {
          expect(conversation[turn]?.role).toBe('customer')
          expect(conversation[turn]?.text.slice(start, end)).toBe(text)
        }
      }),
    )
  })

  it('are looked for to the end of the longest and dullest text', () => {
    for (const conversation of hostileConversations) expect(openQuestionsOf(conversation)).toBeDefined()
  })
})
