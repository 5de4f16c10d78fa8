import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLoop } from '#lib/understanding/loop/find-loop.ts'
import { anyConversation, hostileConversations } from '../hostile-text.ts'

/** Turns in a line each: "c: …" is the customer, "a: …" the bot or an agent. */
const loop = (...turns: string[]) =>
  findLoop(
    turns.map((turn) => ({
      role: turn.startsWith('c:') ? ('customer' as const) : ('agent' as const),
      text: turn.slice(3),
    })),
  )

describe('the same answer again', () => {
  it('is a loop, in other words too, counted from the first', () => {
    expect(
      loop(
        'c: where is my refund',
        'a: Refunds take 5 to 7 business days after we receive the item.',
        'c: it has been 3 weeks',
        'a: After we have received the item, a refund takes 5 to 7 business days.',
        'c: THREE WEEKS',
        'a: Please note that refunds need 5 to 7 business days once the item is with us.',
      ),
    ).toEqual({ kind: 'same-answer', turns: [1, 3, 5] })
  })

  it('is a loop when the bot does not understand twice', () => {
    expect(
      loop(
        'c: parcel',
        'a: Sorry, I did not understand that.',
        'c: my parcel!',
        'a: Could you rephrase that?',
        'c: human',
      ),
    ).toEqual({ kind: 'same-answer', turns: [1, 3] })
  })

  it('is none where the customer is content, or asked to have it again', () => {
    const sent = 'a: I have sent the invoice to your email address.'
    expect(loop('c: invoice please', sent, 'c: cannot find it, please send it again', sent)).toBeUndefined()
    expect(loop('c: invoice please', sent, 'c: ok thanks', sent)).toBeUndefined()
  })

  it('is none where a number, a day or a name is new', () => {
    expect(
      loop(
        'c: the blue vase?',
        'a: The blue vase is in stock at 29.90.',
        'c: and green?',
        'a: The green vase is in stock at 31.90.',
      ),
    ).toBeUndefined()
    expect(
      loop(
        'c: when?',
        'a: Your parcel arrives on Monday.',
        'c: it did not',
        'a: Your parcel arrives on Tuesday.',
      ),
    ).toBeUndefined()
  })

  it('is none about something that the customer has just brought up', () => {
    expect(
      loop(
        'c: do you ship to Spain?',
        'a: Yes, shipping to Spain is 9 euros.',
        'c: and Portugal?',
        'a: Yes, shipping to Portugal is 9 euros.',
      ),
    ).toBeUndefined()
  })

  it('is none between two messages in a row', () => {
    expect(
      loop('c: hi', 'a: Your parcel is at the depot.', 'a: Your parcel is at the depot.', 'c: ok'),
    ).toBeUndefined()
  })
})

describe('the same question again', () => {
  it('is a loop, in other words too', () => {
    expect(
      loop(
        'c: hi',
        'a: May I have your email?',
        'c: kim@example.com',
        'a: What is the email address of your account?',
        'c: kim@example.com',
        'a: Please enter your email address.',
      ),
    ).toEqual({ kind: 'same-question', turns: [1, 3, 5] })
  })

  it('is a loop with other questions in between', () => {
    expect(
      loop(
        'c: tv broken',
        'a: Which model is it?',
        'c: TX-40',
        'a: What is wrong?',
        'c: no picture',
        'a: And which model do you have?',
      ),
    ).toEqual({ kind: 'same-question', turns: [1, 5] })
  })

  it('is none after a failed look-up that is given as the reason', () => {
    expect(
      loop(
        'c: where is it',
        'a: What is your order number?',
        'c: 12',
        'a: I cannot find that. Could you check your order number?',
        'c: 123456',
      ),
    ).toBeUndefined()
  })

  it('is none about a second thing, a next field, or the rest of what was asked for', () => {
    expect(
      loop(
        'c: two returns',
        'a: What is the order number of the first?',
        'c: 111',
        'a: And the order number of the second?',
      ),
    ).toBeUndefined()
    expect(loop('c: hi', 'a: What is your name?', 'c: Kim', 'a: What is your phone number?')).toBeUndefined()
    expect(
      loop('c: hi', 'a: Please give me your name and your email.', 'c: Kim', 'a: And your email, please?'),
    ).toBeUndefined()
  })
})

describe('a loop', () => {
  it('is none of courtesy, waiting and "did that help?"', () => {
    expect(loop('c: hi', 'a: One moment please.', 'c: ok', 'a: One moment please.', 'c: ok')).toBeUndefined()
    expect(
      loop('c: size?', 'a: 10 cm. Did that help?', 'c: no', 'a: 20 cm wide. Did that help?'),
    ).toBeUndefined()
    expect(
      loop('c: a', 'a: You are number 5 in the queue.', 'c: b', 'a: You are number 3 in the queue.'),
    ).toBeUndefined()
  })

  it('names at least two turns of the agent, in their order', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const turns = findLoop(conversation)?.turns ?? [0, 1]
        expect(turns.length).toBeGreaterThan(1)
        expect([...turns].sort((one, other) => one - other)).toEqual(turns)
        if (findLoop(conversation)) for (const turn of turns) expect(conversation[turn]?.role).toBe('agent')
      }),
    )
  })

  it('is looked for to the end of the longest and dullest conversation', () => {
    const [one, other] = ['It is at the depot.', 'it is not']
    const long = Array.from({ length: 400 }, (_, at) =>
      at % 2 === 0 ? { role: 'agent' as const, text: one } : { role: 'customer' as const, text: other },
    )
    for (const conversation of [...hostileConversations, long]) {
      expect(findLoop(conversation)?.turns.length ?? 2).toBeGreaterThan(1)
    }
  })

  it('is looked for among the newest turns of a conversation that never ends', () => {
    const loopOf = (text: string) => [`a: ${text}`, 'c: it is not', `a: ${text}`, 'c: no']
    const talk = Array.from({ length: 320 }, (_, at) => [`a: Your code is ${at}.`, 'c: hm'])
    const long = [loopOf('It is at the depot.'), ...talk, loopOf('Restart the lamp now.')].flat()
    expect(loop(...long)?.turns).toEqual([644, 646])
  })
})
