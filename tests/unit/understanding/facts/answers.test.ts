import { expect, test } from 'vitest'
import { findFacts } from '#lib/understanding/facts/find-facts.ts'
import { answerTo, talk, told } from './told.ts'

test('a number is typed by the question that it answers, not by its shape', () => {
  expect(answerTo('What is your order number?', '2025550143')).toEqual(['order_id: 2025550143'])
  expect(answerTo('What is your phone number?', '2025550143')).toEqual(['phone: 2025550143'])
  expect(answerTo('Your account number, please?', "Sure, it's 2025550143")).toEqual([
    'account_id: 2025550143',
  ])
  expect(answerTo('And your PIN, please?', '0042')).toEqual(['pin: 0042'])
  expect(answerTo('Your room number, please?', '204. At 5pm, if possible.', 'room_number')).toEqual([
    'room_number: 204',
  ])
})

test('two things asked at once are told apart in whatever order they come', () => {
  const question = 'Please give me your account ID and order ID.'
  expect(answerTo(question, 'QX7AB2CD9E, 7000000123')).toEqual([
    'account_id: QX7AB2CD9E',
    'order_id: 7000000123',
  ])
  expect(answerTo(question, '7000000123, QX7AB2CD9E')).toEqual([
    'order_id: 7000000123',
    'account_id: QX7AB2CD9E',
  ])
  expect(answerTo(question, 'QXRABTCDSE, 7000000123')).toEqual([
    'account_id: QXRABTCDSE',
    'order_id: 7000000123',
  ])
})

test('the answers to one question may come over several turns', () => {
  const conversation = talk(
    'a: Please tell me your username, your email address and the order ID.',
    'c: Username: jroe42',
    'c: jroe42@example.com',
    'c: 7000000123',
  )
  expect(told(conversation)).toEqual([
    'username: jroe42',
    'email: jroe42@example.com',
    'order_id: 7000000123',
  ])
})

test('several answers may stand in one line, in any order, some turns after the question', () => {
  const conversation = talk(
    'a: May I have your full name, username, phone number and email address?',
    'c: Jane Roe',
    'c: (202) 555-0143, jroe@example.com, jroe42',
  )
  expect(told(conversation)).toEqual([
    'name: Jane Roe',
    'phone: (202) 555-0143',
    'email: jroe@example.com',
    'username: jroe42',
  ])
})

test('a handle that is given where the account number was asked for is the username', () => {
  const conversation = talk(
    'a: Tell me your full name or your account ID, please',
    'c: Jane Roe',
    'c: jroe42',
  )
  expect(told(conversation)).toEqual(['name: Jane Roe', 'username: jroe42'])
})

test('a username without a digit is known by its label or its question', () => {
  expect(answerTo('What is your username?', 'janeroe')).toEqual(['username: janeroe'])
  expect(told(talk('c: Username is janeroe'))).toEqual(['username: janeroe'])
  expect(answerTo('What is your username?', 'sorry')).toEqual([])
})

test('a question is answered whatever the customer says in between', () => {
  const conversation = talk(
    'a: And your name, please?',
    'c: I paid for the faster option but would rather not now',
    "c: Sure it's Jane Roe",
  )
  expect(told(conversation, 'name')).toEqual(['name: Jane Roe'])
})

test('what the customer cannot give is no fact', () => {
  expect(answerTo('What is your account number and order ID?', "I don't have them here.")).toEqual([])
  expect(answerTo('Your name?', 'Why do you need it?')).toEqual([])
  expect(answerTo('Which city is it?', "I don't know")).toEqual([])
})

test('a fact says how it was told', () => {
  const facts = findFacts(
    talk(
      'a: Your order number?',
      'c: 7000000123',
      'c: my zip code is 10115',
      'c: jane.roe@example.com',
      'c: Name: Jane Roe',
    ),
  )
  expect(facts.map(({ slot, by, turn }) => [slot, by, turn])).toEqual([
    ['order_id', 'question', 1],
    ['zip', 'cue', 2],
    ['email', 'shape', 3],
    ['name', 'form', 4],
  ])
})

test('a number that only bounds something answers nothing', () => {
  expect(
    answerTo('Please send me the order ID.', 'It cost over 3000, so I would rather return it', 'order_id'),
  ).toEqual([])
})

test('open questions are answered in free words', () => {
  expect(answerTo('What did you order?', 'The green rain jacket')).toContain('product: green rain jacket')
  expect(answerTo('What is the reason for the return?', 'It came in the wrong size.')).toContain(
    'issue: It came in the wrong size',
  )
  expect(answerTo('Which city would you like to go to?', "I'd like to go to Springfield please")).toEqual([
    'to: Springfield',
  ])
})
