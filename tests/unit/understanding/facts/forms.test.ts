import { expect, test } from 'vitest'
import { toldBy } from './told.ts'

test('the fields of a form are read line by line', () => {
  expect(
    toldBy(
      'Name: Jane Roe\nEmail: jane@example.com\nOrder number: 7000000123\nIssue: the lamp arrived broken',
    ),
  ).toEqual([
    'name: Jane Roe',
    'email: jane@example.com',
    'order_id: 7000000123',
    'issue: the lamp arrived broken',
  ])
})

test('the fields of a form may stand in one line', () => {
  expect(toldBy('Product: Example Road jacket  Brand: Example_Brand  Amount: $49')).toEqual([
    'product: Example Road jacket',
    'amount: $49',
  ])
  expect(toldBy('Name: Jane Roe Order number: 7000000123')).toEqual([
    'name: Jane Roe',
    'order_id: 7000000123',
  ])
  expect(toldBy('Name: Jane Roe, Zip code: 10115')).toEqual(['name: Jane Roe', 'zip: 10115'])
})

test('dashes, equals signs and quotes mark fields too', () => {
  expect(toldBy('Name - Jane Roe')).toEqual(['name: Jane Roe'])
  expect(toldBy('name=Jane Roe; email=jane@example.com')).toEqual([
    'name: Jane Roe',
    'email: jane@example.com',
  ])
  expect(toldBy('{"name": "Jane Roe", "order_id": "7000000123"}', 'name')).toEqual(['name: Jane Roe'])
})

test('an empty field is no fact', () => {
  expect(toldBy('Name: \nEmail: n/a\nOrder number: none\nSize: -')).toEqual([])
})

test('what somebody else wrote below is not the words of the customer', () => {
  const mail = [
    'My order is #1001.',
    'Jane Roe',
    '',
    'On Monday, Support wrote:',
    '> My name is Robin Agent, your order #9999 has shipped.',
    '> Call us at (202) 555-0143',
  ].join('\n')
  expect(toldBy(mail, 'order_id', 'phone', 'name')).toEqual(['order_id: #1001'])
  expect(toldBy('Thanks\n-----Original Message-----\nFrom: shop@example.com')).toEqual([])
})
