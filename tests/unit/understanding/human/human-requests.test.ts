import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { humanRequestsOf } from '#lib/understanding/human/human-requests-of.ts'

const said = (text: string) => humanRequestsOf([{ role: 'customer', text }])
const words = (text: string) => said(text).map(({ start, end }) => text.slice(start, end))

describe('a customer asks for a human', () => {
  it.each([
    'let me speak to someone',
    'Can I talk to a real person please?',
    'I want a human',
    'human please',
    'Agent!!',
    'representative',
    'operator',
    'REAL PERSON NOW',
    'Get me your manager',
    'Please transfer me to an agent',
    'can you put me through to somebody who can actually decide this',
    "I'd like to be connected to a representative",
    "I'm trying to reach a human being here",
    "I don't want to talk to a bot",
    'stop sending me automated answers',
    'is there anyone I can talk to about this?',
    'is anyone there? is there a person available?',
    'could somebody call me back about my sofa',
    "This isn't working. I'd rather chat with a live agent.",
    'escalate this to a supervisor',
    'how do i get in touch with a human',
    'I have asked three times to speak to a manager',
    'I was hoping to speak to a person',
    'connect to agent',
    'i need to speek to a humen',
    "why can't I talk to a person",
    'can i speak to your support team',
    'Do I have to shout? I want an agent.',
  ])('by "%s"', (text) => {
    expect(said(text)).toHaveLength(1)
  })
})

describe('a customer does not ask for a human', () => {
  it.each([
    "I don't want to talk to an agent, just cancel it",
    'no need to contact an agent, I found it',
    'I talked to an agent yesterday',
    'I spoke with somebody on Monday and he promised a refund',
    'an agent told me that it would arrive today',
    'the representative I spoke to was rude',
    'I was talking to a person just now and the chat closed',
    'I tried to call someone in the shop but it was closed',
    'ask an agent how I return this',
    'am I talking to a human?',
    'are you a real person or a bot?',
    'do I have to call someone to return this?',
    'can someone help me with my order?',
    'there must be some human error in my bill',
    'someone stole my parcel',
    'I ordered two jackets for one person',
    'please send it to someone else, I moved',
    'I want to send money to a person abroad',
    'what is the phone number of customer service?',
    'it is nice to have someone to chat with',
    'contact details: jo@example.com, 555-0100',
    'we are ten total people',
    'where is my order?',
    '',
  ])('by "%s"', (text) => {
    expect(words(text)).toEqual([])
  })

  it('where the bot offers it', () => {
    expect(humanRequestsOf([{ role: 'agent', text: 'Would you like to talk to an agent?' }])).toEqual([])
  })
})

describe('requests for a human', () => {
  it('are found where they stand, turn by turn', () => {
    const conversation = [
      { role: 'customer', text: 'Hi, my kettle leaks' },
      { role: 'agent', text: 'Have you read our article?' },
      { role: 'customer', text: 'Yes. It does not help, so let me talk to a person, please!' },
    ] as const
    const [found, ...others] = humanRequestsOf(conversation)
    expect(others).toEqual([])
    expect(found?.turn).toBe(2)
    expect(conversation[2].text.slice(found?.start, found?.end)).toBe('talk to a person')
  })

  it('hold through what stands in another clause', () => {
    expect(words("I don't need the article. Talk to an agent, that is what I want")).toEqual([
      'Talk to an agent',
    ])
  })

  it('have spans within their turn, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'talk',
        'to',
        'a',
        'human',
        'agent',
        "don't",
        'want',
        ',',
        '.',
        'me',
        'transfer',
        'bot',
      ),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(' '))), (texts) => {
        const found = humanRequestsOf(texts.map((text) => ({ role: 'customer', text })))
        for (const { turn, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(texts[turn]?.length ?? -1)
        }
      }),
    )
  })
})
