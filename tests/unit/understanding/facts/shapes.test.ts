import { describe, expect, test } from 'vitest'
import { answerTo, talk, told, toldBy } from './told.ts'

describe('order numbers, as shops write them', () => {
  test.each(['#1001', '#W8800135', 'ORD-2024-5531', '112-1234567-1234567', 'W8800135'])('%s', (number) => {
    expect(toldBy(`Where is ${number}?`)).toEqual([`order_id: ${number}`])
    expect(toldBy(`My order number is ${number}.`)).toEqual([`order_id: ${number}`])
  })

  test('the label may be far from short', () => {
    expect(toldBy('Here: the confirmation number for my order is QX0AB2.')).toEqual(['order_id: QX0AB2'])
    expect(toldBy("I have the confirmation number here, if you need it. It's QX0AB2.")).toEqual([
      'order_id: QX0AB2',
    ])
    expect(toldBy('The reservation IDs are QX0AB2 and ZY1CD3.')).toEqual([
      'order_id: QX0AB2',
      'order_id: ZY1CD3',
    ])
    expect(toldBy('0042 is my PIN')).toEqual(['pin: 0042'])
  })

  test('the numbers of other things are none', () => {
    expect(toldBy('My flight is XY1234 and the item number is 123456')).toEqual([])
    expect(toldBy('I bought two 17-inch laptops with 16GB in 2019', 'order_id', 'account_id')).toEqual([])
  })
})

describe('tracking numbers, by the shapes of the carriers', () => {
  test.each([
    '1Z999AA10123456784',
    'RR123456789GB',
    '9400100000000000000000',
    'JD014600003000000000',
    'TBA000000000001',
  ])('%s', (number) => {
    expect(toldBy(`It says ${number}`)).toEqual([`tracking_number: ${number}`])
  })
})

describe('phone numbers', () => {
  test.each([
    '(202) 555-0143',
    '202-555-0143',
    '+1 202 555 0143',
    '+44 20 7946 0123',
    '+31 20 555 0143',
    '020 7946 0123',
  ])('%s', (number) => {
    expect(toldBy(`You can reach me at ${number}.`)).toEqual([`phone: ${number}`])
    expect(answerTo('What is your phone number?', number)).toEqual([`phone: ${number}`])
  })
})

describe('mail addresses', () => {
  test.each([
    'jane.roe+shop@mail.example.com',
    'ana.garcía@example.com',
    'jane (at) example (dot) com',
    'jane at example dot com',
  ])('%s', (address) => {
    expect(toldBy(`Write to ${address}`)).toEqual([`email: ${address}`])
  })
})

describe('amounts', () => {
  test.each([
    '$49',
    '$1,250.50',
    '€ 12,90',
    '12.90 €',
    '45 EUR',
    'USD 45',
    '300$',
    '1,650 dollars',
    '880 bucks',
    'one hundred and ten bucks',
    '20 quid',
    '£5',
  ])('%s', (amount) => {
    expect(toldBy(`I was charged ${amount} for it.`, 'amount')).toEqual([`amount: ${amount}`])
  })

  test('a bare number is one where an amount was asked for', () => {
    expect(answerTo('How much did you pay?', '84')).toEqual(['amount: 84'])
  })
})

describe('dates and times, as they are said', () => {
  test.each([
    'March 5th',
    '12th of March 2030',
    '5 March 2030',
    'Mar. 5, 2030',
    '2030-03-05',
    '05/03/2030',
    'next Monday',
    'Friday next week',
    'the 10th',
    '2nd of this month',
    'day after tomorrow',
  ])('%s', (date) => {
    expect(toldBy(`It should come on ${date}.`, 'date')).toEqual([`date: ${date}`])
  })

  test.each([
    '5 pm',
    '10:30 am',
    '17:30',
    'quarter to 3 in the afternoon',
    'half past 4',
    '7 in the evening',
    'evening 6:30',
    'nine am',
    'noon',
  ])('%s', (time) => {
    expect(toldBy(`Come around ${time}, please.`, 'time')).toEqual([`time: ${time}`])
  })

  test('a date says what it is of, where the words before it or the question say so', () => {
    expect(toldBy('I need it from March 5th till March 9th')).toEqual([
      'date: March 5th',
      'date_from: March 5th',
      'date: March 9th',
      'date_to: March 9th',
    ])
    expect(answerTo('When will you return?', 'The 9th of March.')).toEqual([
      'date: The 9th of March',
      'date_to: The 9th of March',
    ])
  })

  test('a day of the week says what it is of too', () => {
    expect(toldBy('I need it until Friday')).toEqual(['day: Friday', 'date_to: Friday'])
  })

  test('a date of birth is told by its label or its question', () => {
    expect(toldBy('My date of birth is 05/03/1980.')).toEqual(['dob: 05/03/1980'])
    expect(answerTo('What is your date of birth?', '05/03/1980')).toEqual(['dob: 05/03/1980'])
  })

  test('"today" in a farewell is no date', () => {
    expect(toldBy('That is all for today, thanks for your help today')).toEqual([])
  })
})

describe('places', () => {
  test.each(['12 Main Street', '221B Baker Street', '1550 Valley Glen Drive'])(
    'the address %s',
    (address) => {
      expect(toldBy(`Please send it to ${address}.`, 'address')).toEqual([`address: ${address}`])
    },
  )

  test.each([
    '12 Main Street, Apt 4B, Springfield, IL 62704',
    'Musterstraße 12, 10115 Berlin',
    '12 rue de la Paix, 75002 Paris',
    'Keizersgracht 123, 1012 AB Amsterdam',
    'Calle Mayor 5',
  ])('the whole of the address %s', (address) => {
    expect(toldBy(`I live at ${address}.`, 'address')).toEqual([`address: ${address}`])
  })

  test.each([
    ['Springfield, IL 62704', '62704'],
    ['I live in 62704.', '62704'],
    ['my postcode is SW1A 1AA', 'SW1A 1AA'],
    ['zip code: 10115', '10115'],
    ['1012 AB', '1012 AB'],
    ['K1A 0B1', 'K1A 0B1'],
  ])('the postal code in "%s"', (text, code) => {
    expect(toldBy(text, 'zip')).toEqual([`zip: ${code}`])
  })
})

test('how somebody pays is told with the end of the card, never with the whole of it', () => {
  expect(toldBy('I paid with my Visa ending in 1234', 'payment_method')).toEqual([
    'payment_method: my Visa ending in 1234',
  ])
  expect(told(talk('a: What is your account number?', 'c: 4242 4242 4242 4242'))).toEqual([])
})

test('a membership is told beside a word that says so, or as the answer', () => {
  expect(toldBy("I'm a gold member")).toEqual(['membership: gold'])
  expect(toldBy('I ordered the gold ring', 'membership')).toEqual([])
  expect(answerTo('What is your membership level?', 'Bronze')).toEqual(['membership: Bronze'])
})

test('a number in groups is one value', () => {
  expect(answerTo('What is your account number?', '1234 5678 9012')).toEqual(['account_id: 1234 5678 9012'])
})

test('what was bought is told by the verb before it, with its size and number', () => {
  expect(toldBy('I ordered 2 blue shirts size M and want to return the lamp')).toEqual([
    'product: blue shirts',
    'size: M',
    'product: lamp',
  ])
})
