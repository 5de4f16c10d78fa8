import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '#lib/understanding/conversation.ts'
import { findFacts } from '#lib/understanding/facts/find-facts.ts'
import { ownWords } from '#lib/understanding/facts/own-words.ts'

/** Text that is dense in what the rules look for. */
const piece = fc.oneof(
  fc.constantFrom(
    'my name is ',
    "I'm ",
    'Jane Roe',
    'order number ',
    '#1001',
    ' is ',
    'my PIN is either ',
    '0042 or 4200',
    ', ',
    '. ',
    '\n',
    '? ',
    'sorry, actually ',
    'jane@example.com',
    '$49.50',
    'March 5th',
    'next Monday',
    '31/06/1987',
    '5 pm',
    '(202) 555-0143',
    'Name: ',
    'Email - ',
    '> quoted',
    'On Monday, X wrote:\n',
    '12 Main Street',
    'zip code 10115',
    'bronze',
    'Visa ending in 1234',
    'from ',
    'to ',
    'in ',
    'size M',
    '🙂',
    'ß',
    'İ',
    '\u0000',
    '    ',
    '"',
    '{"order_id": "',
    'http://example.com/',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const question = fc.constantFrom(
  'What is your name, please?',
  'Your order number and account ID?',
  'What is your date of birth?',
  'Your zip code and phone number?',
  'Which city do you want to go to?',
  'What is the reason for the return?',
  'What is your username?',
  "What is your mother's maiden name?",
)
const conversation: fc.Arbitrary<Conversation> = fc.array(
  fc.oneof(
    fc.record({ role: fc.constant('customer' as const), text }),
    fc.record({ role: fc.constant('agent' as const), text: fc.oneof(question, text) }),
  ),
  { maxLength: 8 },
)

test('every fact is the exact stretch of a turn of the customer', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      for (const { turn, start, end, value } of findFacts(turns)) {
        expect(turns[turn]?.role).toBe('customer')
        expect(turns[turn]?.text.slice(start, end)).toBe(value)
        expect(value.trim()).toBe(value)
        expect(value).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})

test('the same conversation gives the same facts', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      expect(findFacts(turns)).toEqual(findFacts(turns))
    }),
  )
})

test('in one language, what comes later changes no fact of before, but for being replaced', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      const earlier = turns.slice(0, -1)
      const known = findFacts(turns, 'en').filter(({ turn }) => turn < earlier.length)
      const strip = (facts: ReturnType<typeof findFacts>) =>
        facts.map((fact) => ({ ...fact, replaced: false }))
      expect(strip(known)).toEqual(strip(findFacts(earlier, 'en')))
    }),
  )
})

test('the words of the agent are no facts', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      expect(findFacts(texts.map((said) => ({ role: 'agent', text: said })))).toEqual([])
    }),
  )
})

test('blanking what others wrote keeps every offset', () => {
  fc.assert(
    fc.property(text, (said) => {
      const own = ownWords(said)
      expect(own.length).toBe(said.length)
      for (let at = 0; at < own.length; at += 1) expect([said[at], ' ']).toContain(own[at])
    }),
  )
})

describe('a hostile text of 100,000 characters is read', () => {
  test.each([
    'a',
    'A',
    '1',
    ' ',
    '.',
    '-',
    '#',
    '@',
    '1-',
    '1.1.',
    '1 1 ',
    'a@',
    'a.',
    'a@a.',
    '$1,',
    '1,000,',
    'Aa ',
    'a-',
    "a'",
    'one ',
    'one hundred and ',
    '(1',
    '+1 ',
    'is ',
    'my name is ',
    'order number ',
    'order is my ',
    'or 1 ',
    '1 or ',
    'A a ',
    'Name: ',
    'a: ',
    '"a": "',
    '\n',
    '\n> ',
    'On a ',
    'not sure ',
    'sorry ',
    'from A ',
    'yes ',
    '1/1/',
    'March ',
    '5 March ',
    'March 5 ',
    '12 a a a ',
    'a at a dot ',
    '1Z',
    'AB12 ',
    '9400 ',
    'not work',
    'id ',
  ])('"%s" over and over', (unit) => {
    const said = unit.repeat(Math.ceil(100_000 / unit.length))
    for (const { start, end, value } of findFacts([
      { role: 'agent', text: 'Your name, order number and account ID?' },
      { role: 'customer', text: said },
    ]))
      expect(said.slice(start, end)).toBe(value)
  })
})
