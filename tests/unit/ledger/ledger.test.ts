import { describe, expect, it } from 'vitest'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { ledgerOf } from '#lib/ledger/ledger.ts'
import { fact, from, one, recordsOf, ticket } from './make.ts'

const order = (number: string, more: Partial<UnifiedOrder> = {}): UnifiedOrder => ({
  number,
  records: [from('shop', number), from('erp', '7')],
  shipments: [],
  ...more,
})

describe('a fact that a record holds', () => {
  it('is confirmed, names every record, and keeps the words that say it and the customer’s doubt', () => {
    const said = fact('order_id', '#1001', { inferred: true, hedged: true, confidence: 0.8 })
    const [entry] = ledgerOf(ticket([said], { orders: [order('1001'), order('1002')] })).entries
    expect(entry?.status).toBe('system-confirmed')
    expect(entry?.values).toHaveLength(1)
    expect(entry?.values[0]).toMatchObject({ value: '#1001', status: 'system-confirmed' })
    expect(entry?.values[0]?.hedged).toBe(true)
    expect(entry?.values.flatMap(recordsOf)).toEqual(['shop', 'erp'])
    expect(entry?.values[0]?.evidence[0]).toEqual({ kind: 'turn', turnId: 't1' })
  })

  it.each([
    ['email', 'Eva@Example.com', { email: one('eva@example.com') }],
    ['phone', '06 1234 5678', { phone: one('+31 6 1234 5678') }],
    ['name', 'Eva', { name: one('Eva Janssen') }],
    [
      'address',
      'Dorpsstraat 12, Amsterdam',
      { address: one({ street: 'Dorpsstraat 12', postalCode: '1011 AB', city: 'Amsterdam', country: 'NL' }) },
    ],
    ['zip', '1011ab', { address: one({ postalCode: '1011 AB' }) }],
    [
      'tracking_number',
      '3S TEST 1',
      {
        orders: [
          order('1', {
            shipments: [{ value: { recordId: '3', trackingNumber: '3STEST1' }, provenance: from('erp') }],
          }),
        ],
      },
    ],
    [
      'product',
      'blue boots',
      { orders: [order('1', { lines: one([{ name: 'Blue boots', quantity: 1 }]) })] },
    ],
  ])('is found however %s is written', (slot, value, profile) => {
    expect(ledgerOf(ticket([fact(slot, value)], profile)).entries[0]?.status).toBe('system-confirmed')
  })

  it('is named once where the bot has named the record already', () => {
    const sent = fact('order_id', '1001', {
      status: 'system-confirmed',
      evidence: [{ kind: 'record', provenance: { ...from('shop', '1001'), at: '2026-11-19T09:00:00.000Z' } }],
    })
    const [entry] = ledgerOf(ticket([sent], { orders: [order('1001')] })).entries
    expect(entry?.values.flatMap(recordsOf)).toEqual(['shop', 'erp'])
  })

  it('is confirmed by the linked account alone, not by one that may be theirs', () => {
    const link = (state: 'linked' | 'possible') => ({
      links: [
        { kind: 'customers' as const, provenance: from('crm', 'C-9'), state, reasons: [], confidence: 1 },
      ],
    })
    const status = (state: 'linked' | 'possible') =>
      ledgerOf(ticket([fact('account_id', 'c9')], link(state))).entries[0]?.status
    expect([status('linked'), status('possible')]).toEqual(['system-confirmed', 'customer-said'])
  })
})

describe('values that differ', () => {
  it('are shown both, the record’s first, each with its own proof', () => {
    const profile = { address: one({ street: 'Kerkweg 3', city: 'Utrecht' }, 'crm') }
    const [entry] = ledgerOf(ticket([fact('address', 'Dorpsstraat 12, Amsterdam')], profile)).entries
    expect(entry?.status).toBe('conflicting')
    expect(entry?.values.map(({ value, status }) => [value, status])).toEqual([
      ['Kerkweg 3, Utrecht', 'system-confirmed'],
      ['Dorpsstraat 12, Amsterdam', 'customer-said'],
    ])
    expect(entry?.values.map(recordsOf)).toEqual([['crm'], []])
  })

  it('stand together where bot and customer contradict each other, and a record says who is right', () => {
    const facts = [
      fact('email', 'old@example.com', { status: 'conflicting' }),
      fact('product', 'boots'),
      fact('email', 'eva@example.com', { status: 'conflicting' }),
    ]
    const { entries } = ledgerOf(ticket(facts, { email: one('eva@example.com') }))
    expect(entries.map(({ slot, status }) => [slot, status])).toEqual([
      ['email', 'conflicting'],
      ['product', 'customer-said'],
    ])
    expect(entries[0]?.values.map(({ value }) => value)).toEqual(['eva@example.com', 'old@example.com'])
  })

  it('are none where a customer may have several: an order that no system knows is only said', () => {
    const [entry] = ledgerOf(ticket([fact('order_id', '9999')], { orders: [order('1001')] })).entries
    expect(entry).toMatchObject({ status: 'customer-said', values: [{ value: '9999' }] })
  })

  it('are two facts where the customer has named two orders', () => {
    const facts = [fact('order_id', '1001'), fact('order_id', '1002', { inferred: true })]
    const { entries } = ledgerOf(ticket(facts, { orders: [order('1001')] }))
    expect(entries.map(({ status }) => status)).toEqual(['system-confirmed', 'customer-said'])
  })
})

describe('a ledger', () => {
  it('has each fact once, with all its proofs and the surest word for it', () => {
    const facts = [
      fact('email', 'eva@example.com', {
        status: 'bot-inferred',
        evidence: [{ kind: 'packet', path: 'email' }],
      }),
      fact('email', 'EVA@example.com'),
    ]
    const { entries } = ledgerOf(ticket(facts))
    expect(entries).toHaveLength(1)
    expect(entries[0]?.values[0]).toMatchObject({ status: 'customer-said' })
    expect(entries[0]?.values[0]?.evidence).toHaveLength(2)
  })

  it('keeps how sure a bot is of what it has inferred', () => {
    const guess = fact('NeighboursAsked', 'yes', { status: 'bot-inferred', confidence: 0.62 })
    expect(ledgerOf(ticket([guess])).entries[0]?.values[0]?.confidence).toBe(0.62)
  })

  it('has the claims that a record contradicts, also where no fact is known', () => {
    const claim = {
      kind: 'not-delivered-but-delivered' as const,
      claim: { turnId: 't1', text: 'It never came' },
      record: { text: 'delivered, signed', provenance: from('erp') },
    }
    expect(ledgerOf(ticket([], {}, [claim]))).toEqual({ entries: [], claims: [claim] })
  })

  it('is empty while the agent has yet to choose the conversation', () => {
    const choice = { ...ticket([fact('email', 'a@b.c')]), join: { state: 'choice' as const, candidates: [] } }
    expect(ledgerOf(choice)).toEqual({ entries: [], claims: [] })
  })
})
