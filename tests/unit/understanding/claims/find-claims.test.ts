import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaims } from '#lib/understanding/claims/find-claims.ts'
import type { OrderView } from '#lib/understanding/claims/order-view.ts'
import { anyConversation, hostileConversations } from '../hostile-text.ts'
import { makeOrder, onItsWay, refunded } from './make-order.ts'

const customer = (...texts: string[]) => texts.map((text) => ({ role: 'customer' as const, text }))
const kinds = (order: OrderView, ...texts: string[]) =>
  findClaims(customer(...texts), [order]).map(({ kind }) => kind)

describe('"it has not come" against a delivery', () => {
  it.each([
    "I still haven't received my lamp",
    'Tracking says delivered but there is nothing on my porch',
    'the courier never came',
    "Where is my order? It hasn't come.",
    'The parcel went missing',
    'I have asked all the neighbours and nobody has it',
    'It should have been here last week',
    'We are yet to get our hands on the lamp',
  ])('is found in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual(['not-delivered-but-delivered']))

  it.each([
    "I haven't received an answer from you",
    'When will it arrive?',
    'the bulb is missing',
    'I hope it will not arrive late',
    "The lamp isn't working",
  ])('is not found in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual([]))

  it('is found in a "no" to the question whether it came', () => {
    const conversation = [
      { role: 'agent' as const, text: 'It was handed over at noon. Did you get it? [Yes] [No]' },
      { role: 'customer' as const, text: 'No' },
    ]
    expect(findClaims(conversation, [makeOrder()])).toMatchObject([
      { turn: 1, record: { field: 'shipments', index: 0 } },
    ])
  })

  it('is found where the customer denies what they are told of the delivery', () => {
    const conversation = [
      { role: 'agent' as const, text: 'Your parcel was left at your front door.' },
      { role: 'customer' as const, text: "That can't be true" },
    ]
    expect(findClaims(conversation, [makeOrder()])).toMatchObject([{ turn: 1 }])
  })

  it('is no conflict while a parcel is on its way or waits in a shop', () => {
    expect(kinds(onItsWay, 'it never came')).toEqual([])
    const waiting = makeOrder({ shipments: [{ status: 'delivered', statusText: 'Ready for collection' }] })
    expect(kinds(waiting, 'it never came')).toEqual([])
  })
})

describe('"no refund" against a refund', () => {
  it.each([
    "I haven't gotten my money back",
    'the refund never reached my account',
    'You still owe me the money for the lamp',
    'No refund in sight',
  ])('is found in "%s"', (text) => expect(kinds(refunded, text)).toEqual(['not-refunded-but-refunded']))

  it('is found where the refund was spoken of before', () => {
    expect(
      kinds(refunded, 'I returned the lamp for a refund', 'a month now and I still see nothing'),
    ).toEqual(['not-refunded-but-refunded'])
  })

  it.each(['When will I get my refund?', 'I got my refund, thank you', "I don't want a refund"])(
    'is not found in "%s"',
    (text) => expect(kinds(refunded, text)).toEqual([]),
  )

  it('is no conflict while the refund is pending or in part', () => {
    const pending = makeOrder({ returns: [{ status: 'refund pending' }] })
    expect(kinds(pending, 'no refund yet')).toEqual([])
    const part = makeOrder({ returns: [{ status: 'refunded', amount: { minor: 1000, currency: 'EUR' } }] })
    expect(kinds(part, 'no refund yet')).toEqual([])
  })
})

describe('"I cancelled" against a shipment', () => {
  it.each([
    'I cancelled this order last week',
    'I asked you to cancel it',
    'Your colleague told me it had been cancelled',
  ])('is found in "%s"', (text) => expect(kinds(onItsWay, text)).toEqual(['cancelled-but-shipped']))

  it.each([
    'Can I cancel my order?',
    'I thought I cancelled it',
    'what is the cancellation fee',
    "I haven't cancelled it",
  ])('is not found in "%s"', (text) => expect(kinds(onItsWay, text)).toEqual([]))
})

describe('an amount against the payments', () => {
  it.each([
    'You charged me 59.90',
    'My bank statement shows 54,90',
    'I paid 45 euros',
    'I was charged twice',
  ])('differs in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual(['wrong-amount']))

  it.each([
    'You charged me 49.90',
    'on the website it said 39.90',
    'I paid 4.95 for shipping',
    'I paid on 12 November',
    'I paid 2 weeks ago',
    'can you give me 10 euro off',
  ])('does not differ in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual([]))

  it('is compared with the refund where the customer speaks of one', () => {
    expect(kinds(refunded, 'You only refunded 30 euros')).toEqual(['wrong-amount'])
    expect(kinds(refunded, 'refunded 49,90, thanks')).toEqual([])
  })

  it('is compared in the smallest unit of its currency', () => {
    const yen = { minor: 4990, currency: 'JPY' }
    const order = makeOrder({ total: yen, payments: [{ status: 'captured', amount: yen }] })
    expect(kinds(order, 'I paid 4990')).toEqual([])
    expect(kinds(order, 'I paid 5990')).toEqual(['wrong-amount'])
  })
})

describe('an item against the lines', () => {
  it.each([
    'I ordered the white lamp and received a black one',
    'I received a toaster. I ordered a lamp',
    'this is not what I ordered',
    'I got the wrong lamp',
  ])('differs in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual(['wrong-item']))

  it.each([
    'I ordered the wrong lamp',
    'I ordered the lamp and got it today',
    'I ordered a lamp and got a broken one',
    'I ordered size M and got size L',
    'something is wrong with my lamp',
  ])('does not differ in "%s"', (text) => expect(kinds(makeOrder(), text)).toEqual([]))
})

describe('a claim', () => {
  const other = makeOrder({
    number: '88-002',
    lines: [{ name: 'Garden bench', quantity: 1 }],
    ...{ status: 'shipped', shipments: [] },
  })

  it('is about the order that it names, or whose item it names', () => {
    expect(findClaims(customer('order 88002 never came'), [makeOrder(), other])).toEqual([])
    expect(findClaims(customer('my desk lamp never came'), [makeOrder(), other])).toHaveLength(1)
  })

  it('is about none where it may be any, or one that is not on record', () => {
    expect(findClaims(customer('it never came'), [makeOrder(), makeOrder({ number: '9' })])).toEqual([])
    expect(findClaims(customer('order 123456 never came'), [makeOrder()])).toEqual([])
  })

  it('is gone when it is taken back', () => {
    expect(kinds(makeOrder(), 'it never came', 'ok found it, my neighbour has it')).toEqual([])
  })

  it('keeps the sentence that makes it first, and what the record says', () => {
    const [text, again] = ['Hello. My lamp never arrived! Help.', 'it still has not arrived']
    const [claim] = findClaims(customer(text, again), [makeOrder()])
    expect(text.slice(claim?.start, claim?.end)).toBe('My lamp never arrived!')
    expect(claim?.record).toEqual({
      orderNumber: 'DL-4711',
      field: 'shipments',
      index: 0,
      value: 'delivered',
      at: '2026-11-02T10:00:00Z',
    })
  })

  it('stands within a turn of the customer, whatever is said', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        for (const { turn, start, end } of findClaims(conversation, [makeOrder(), refunded])) {
          expect(conversation[turn]?.role).toBe('customer')
          expect(conversation[turn]?.text.slice(start, end).trim()).toHaveLength(end - start)
        }
      }),
    )
  })

  it('is read to the end in the longest and dullest text', () => {
    for (const conversation of hostileConversations)
      expect(findClaims(conversation, [makeOrder()])).toBeDefined()
  })
})
