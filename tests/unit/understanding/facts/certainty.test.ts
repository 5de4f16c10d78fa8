import { expect, test } from 'vitest'
import { findFacts } from '#lib/understanding/facts/find-facts.ts'
import { talk } from './told.ts'

const marks = (...lines: string[]) =>
  findFacts(talk(...lines)).map(
    ({ value, hedged, replaced }) => `${value}${hedged ? ' hedged' : ''}${replaced ? ' replaced' : ''}`,
  )

test('a value that the customer is not sure of is kept and marked', () => {
  expect(marks('c: I think the order number might be #1001, but I am not completely certain')).toEqual([
    '#1001 hedged',
  ])
  expect(marks('a: Your booking ID?', 'c: It is 572, I think?')).toEqual(['572 hedged'])
  expect(marks('c: My order number is #1001.')).toEqual(['#1001'])
})

test('a choice between values is one fact with the others beside it', () => {
  const [fact, ...others] = findFacts(talk('c: My PIN is either 0042 or 4200'))
  expect(others).toEqual([])
  expect(fact).toMatchObject({ slot: 'pin', value: '0042', hedged: true, alternatives: ['4200'] })
})

test('a day that no calendar has is kept and marked', () => {
  expect(marks('a: Your date of birth?', 'c: 31/06/1987')).toEqual(['31/06/1987 hedged'])
  expect(marks('a: Your date of birth?', 'c: 29/02/1984')).toEqual(['29/02/1984'])
})

test('a correction takes the place of what was said', () => {
  expect(marks('c: My order number is #1001', "c: sorry, it's actually #1002")).toEqual([
    '#1001 replaced',
    '#1002',
  ])
  expect(
    marks(
      'c: My email is jane@example.com.',
      'a: I find no account.',
      'c: Try another email: jroe@example.com',
    ),
  ).toEqual(['jane@example.com replaced', 'jroe@example.com'])
})

test('a corrected number needs no new question', () => {
  const facts = findFacts(
    talk(
      'a: Your zip code?',
      'c: 10115',
      'a: That does not match.',
      'c: Oh, I messed up. It should be 10117.',
    ),
  )
  expect(facts.map(({ slot, value, replaced }) => [slot, value, replaced])).toEqual([
    ['zip', '10115', true],
    ['zip', '10117', false],
  ])
})

test('a second order is no correction of the first', () => {
  expect(marks('c: Where is order #1001?', 'c: And where is order #1002?')).toEqual(['#1001', '#1002'])
})

test('the same value again is one fact, where it was first told', () => {
  const facts = findFacts(talk('c: I am charged $40', 'a: Which amount was it?', 'c: $40'))
  expect(facts.map(({ value, turn }) => [value, turn])).toEqual([['$40', 0]])
})
