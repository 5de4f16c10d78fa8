import { describe, expect, it } from 'vitest'
import { completeKnown } from '#lib/context/completion/known-facts.ts'
import type { Brief } from '#lib/contract/brief.ts'
import type { Fact } from '#lib/contract/fact.ts'
import type { FoundFact } from '#lib/understanding/understanding.ts'
import { found, reading, talk } from './understood.ts'

const turns = talk(
  'My order is 1001, name Eva',
  'bot: And the number?',
  'Sorry, 1002. Mail eva@example.com',
  'I am Eva Janssen',
)
const sent = (slot: string, value: string, more: Partial<Fact> = {}): Fact => ({
  slot,
  value,
  status: 'bot-inferred',
  evidence: [{ kind: 'packet', path: `value.${slot}` }],
  ...more,
})
const complete = (facts: FoundFact[], packet: Fact[] = [], isAllowed = (_: string) => true): Fact[] => {
  const known: Brief['known'] = packet.length > 0 ? { state: 'sent', value: packet } : { state: 'not-sent' }
  const part = completeKnown(known, reading(turns, { facts }), isAllowed)
  return part.state === 'not-sent' ? [] : part.value
}
const spoken = (turnId: string, start: number, end: number) => ({ kind: 'turn', turnId, start, end })

describe('known facts', () => {
  it('leave out a day that somebody mentioned, and keep the one that was asked for', () => {
    const days = talk('It has to be here by Friday', 'bot: Which day did you order?', 'Monday')
    const mentioned = found(days, 'day', 'Friday', { by: 'shape' })
    const answered = found(days, 'day', 'Monday', { by: 'question' })
    const part = completeKnown(
      { state: 'not-sent' },
      reading(days, { facts: [mentioned, answered] }),
      () => true,
    )
    expect(part.state !== 'not-sent' && part.value.map(({ value }) => value)).toEqual(['Monday'])
  })

  it('are read in the conversation where the bot sent none, each with its place', () => {
    const part = completeKnown(
      { state: 'not-sent' },
      reading(turns, { facts: [found(turns, 'order_id', '1001')] }),
      () => true,
    )
    expect(part).toEqual({
      state: 'inferred',
      value: [
        {
          slot: 'order_id',
          value: '1001',
          status: 'customer-said',
          confidence: 0.9,
          inferred: true,
          evidence: [spoken('t0', 12, 16)],
        },
      ],
      evidence: [spoken('t0', 12, 16)],
    })
  })

  it('are still not sent where nothing was read', () => {
    expect(completeKnown({ state: 'not-sent' }, reading(turns), () => true)).toEqual({ state: 'not-sent' })
  })

  it('that the bot sent stay as they were sent, and get the customer’s words as proof', () => {
    const [fact, ...more] = complete([found(turns, 'order_id', '1001')], [sent('order_id', '#1001')])
    expect(fact).toMatchObject({ value: '#1001', status: 'bot-inferred' })
    expect(fact?.evidence).toEqual([{ kind: 'packet', path: 'value.order_id' }, spoken('t0', 12, 16)])
    expect(more).toEqual([])
  })

  it('that the bot did not send are added as said by the customer', () => {
    const facts = complete([found(turns, 'email', 'eva@example.com')], [sent('order_id', '1001')])
    expect(facts.map(({ slot, status }) => [slot, status])).toEqual([
      ['order_id', 'bot-inferred'],
      ['email', 'customer-said'],
    ])
  })

  it('are marked where bot and customer give different values of what there is one of', () => {
    const facts = complete([found(turns, 'order_id', '1002')], [sent('order_id', '1001')])
    expect(facts.map(({ value, status }) => [value, status])).toEqual([
      ['1001', 'conflicting'],
      ['1002', 'conflicting'],
    ])
  })

  it('that a system has confirmed are not put in doubt by other words', () => {
    const facts = complete(
      [found(turns, 'order_id', '1002')],
      [sent('order_id', '1001', { status: 'system-confirmed' })],
    )
    expect(facts.map(({ status }) => status)).toEqual(['system-confirmed', 'conflicting'])
  })

  it('of which there may be several do not contradict each other', () => {
    const facts = complete([found(turns, 'product', 'name')], [sent('product', 'shoes')])
    expect(facts.map(({ status }) => status)).toEqual(['bot-inferred', 'customer-said'])
  })

  it('give way to a correction, also those that the bot sent', () => {
    const corrected = [found(turns, 'order_id', '1001', { replaced: true }), found(turns, 'order_id', '1002')]
    expect(complete(corrected).map(({ value }) => value)).toEqual(['1002'])
    const facts = complete(corrected, [sent('order_id', '1001')])
    expect(facts.map(({ value, status }) => [value, status])).toEqual([['1002', 'customer-said']])
  })

  it('are one where they say the same twice, with both places and the fuller value', () => {
    const facts = complete([
      found(turns, 'name', 'Eva', { hedged: true }),
      found(turns, 'name', 'Eva Janssen'),
    ])
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatchObject({ value: 'Eva Janssen', evidence: [{ turnId: 't0' }, { turnId: 't3' }] })
    expect(facts[0]?.hedged).toBeUndefined()
  })

  it('say where the customer was not sure', () => {
    expect(complete([found(turns, 'order_id', '1001', { hedged: true })])[0]?.hedged).toBe(true)
  })

  it('that the policy forbids are not read', () => {
    const facts = [found(turns, 'email', 'eva@example.com'), found(turns, 'order_id', '1001')]
    expect(complete(facts, [], (slot) => slot !== 'email').map(({ slot }) => slot)).toEqual(['order_id'])
  })

  it('that tell people apart, such as a PIN, are not put on the screen', () => {
    expect(complete([found(turns, 'pin', '1001'), found(turns, 'issue', 'Sorry')])).toEqual([])
  })

  it('of a conversation that never ends are the newest', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      found(turns, 'product', '1001', { value: `thing ${index}` }),
    )
    const facts = complete(many)
    expect(facts).toHaveLength(200)
    expect(facts.at(-1)?.value).toBe('thing 4999')
  })

  it('that are hardly more than a guess are left out', () => {
    expect(complete([found(turns, 'order_id', '1001', { confidence: 0.3 })])).toEqual([])
  })
})
