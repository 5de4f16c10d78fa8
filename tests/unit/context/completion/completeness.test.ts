import { expect, it } from 'vitest'
import { completenessIn } from '#lib/context/completion/completeness.ts'
import type { Brief } from '#lib/contract/brief.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { packet } from '../make.ts'
import { found, reading, talk } from './understood.ts'

const turns = talk('I want my money back. The strap is loose')
const everything = () => true
const about = (name: string, confidence?: number): Brief =>
  briefOf(packet('c1', { intent: { name, ...(confidence && { confidence }) } }), {})

it('what is known of a case counts whoever brought it, and every gap is named', () => {
  const read = reading(turns, { facts: [found(turns, 'issue', 'The strap is loose')] })
  const completeness = completenessIn(about('get_refund'), read, everything)
  expect(completeness?.known).toEqual(expect.arrayContaining(['name', 'email', 'issue']))
  expect(completeness?.missing).toEqual(['order_id', 'product'])
})

it('what the policy forbids is not missed', () => {
  const completeness = completenessIn(about('get_refund'), reading(turns), (slot) => slot !== 'order_id')
  expect(completeness?.missing).not.toContain('order_id')
})

it.each([
  ['an intent that is not known', about('something.else')],
  ['an intent that is hardly more than a guess', about('get_refund', 0.2)],
  ['a case that needs nothing of the customer', about('delivery_options')],
  ['a brief without an intent', briefOf(undefined, {})],
])('nothing is said of %s', (_, brief) => {
  expect(completenessIn(brief, reading(turns), everything)).toBeUndefined()
})
