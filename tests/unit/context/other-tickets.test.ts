import { expect, it } from 'vitest'
import { eva, gathered, mergedProfile } from './make.ts'

const tickets = [
  { recordId: '5', subject: 'Gift wrapping' },
  { recordId: '6', subject: 'Strap is loose' },
]
const source = gathered('tickets', 'fresh', { tickets }, { sourceId: 'rt' })
const numbers = (elsewhere?: string[]) =>
  mergedProfile([source], { ticketId: '5', email: eva, elsewhere }).tickets.map(({ value }) => value.recordId)

it('leaves the open ticket out of the earlier ones', () => {
  expect(numbers()).toEqual(['6'])
})

it('keeps a ticket of another system that has the number of the open one', () => {
  expect(numbers(['rt'])).toEqual(['5', '6'])
})
