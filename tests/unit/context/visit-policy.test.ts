import { describe, expect, it } from 'vitest'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import { answer, fakeVisit, keptKey, source } from './fake-visit.ts'
import { at, customer, eva, packet, turn } from './make.ts'

const crm = source('customer', ['email'])
const bot = source('packet', ['email'])
const fromPage = { requesterEmail: eva, createdAt: at(10) }
const phone = '+31 6 12345678'
const hers = customer({ name: 'Eva Janssen', phone })
const about = (intent: string) => packet('a', { intent: { name: intent } })
const notForRefunds: DataPointRule[] = [{ point: 'customers.phone', level: 'forbidden', intents: ['refund'] }]

describe('a forbidden data point', () => {
  it('is asked for by nobody, kept nowhere and never shown', async () => {
    const rules: DataPointRule[] = [{ point: 'customers.phone', level: 'forbidden' }]
    const { visit, bring, last, written, shown } = fakeVisit({ sources: [crm], ticket: fromPage, rules })
    await visit.open()
    expect(last('customer').forbidden).toEqual(['customers.phone'])
    await bring('customer', { customers: [hers] })
    expect(shown().cards.customer.data?.name?.values).toHaveLength(1)
    expect(JSON.stringify([shown(), ...written.values()])).not.toContain(phone)
  })

  it('of one intent is left out while the intent is not known, and asked for once it is another', async () => {
    const { visit, bring, asked, last, shown } = fakeVisit({
      sources: [crm, bot],
      ticket: fromPage,
      rules: notForRefunds,
    })
    await visit.open()
    await bring('customer', { customers: [hers] })
    expect(shown().cards.customer.data?.phone).toBeUndefined()
    await bring('packet', { packets: [about('order.status')] })
    expect(last('customer').forbidden).toEqual([])
    expect(shown().cards.customer.data?.name?.values[0]?.value).toBe('Eva Janssen')
    await bring('customer', { customers: [hers] })
    expect(shown().cards.customer.data?.phone?.values[0]?.value).toBe(phone)
    expect(asked.filter(({ sourceId }) => sourceId === 'customer')).toHaveLength(2)
  })

  it('stays forbidden where the intent is the one', async () => {
    const { visit, bring, asked, shown } = fakeVisit({
      sources: [crm, bot],
      ticket: fromPage,
      rules: notForRefunds,
    })
    await visit.open()
    await bring('packet', { packets: [about('Refund')] })
    await bring('customer', { customers: [hers] })
    expect(shown().cards.customer.data?.phone).toBeUndefined()
    expect(asked.filter(({ sourceId }) => sourceId === 'customer')).toHaveLength(1)
  })

  it('goes at once when another conversation is chosen, whose intent forbids it', async () => {
    const packets = [about('order.status'), { ...about('refund'), conversationId: 'b', id: 'e-b' }]
    const { visit, bring, shown } = fakeVisit({ sources: [crm, bot], ticket: fromPage, rules: notForRefunds })
    await visit.open()
    await bring('packet', { packets })
    await visit.choose('a')
    await bring('customer', { customers: [hers] })
    expect(shown().cards.customer.data?.phone).toBeDefined()
    await visit.choose('b')
    expect(shown().cards.customer.data?.phone).toBeUndefined()
    expect(shown().cards.customer.data?.name).toBeDefined()
  })

  it('is not found in what was kept while it was allowed', async () => {
    const rules: DataPointRule[] = [{ point: 'customers.phone', level: 'forbidden' }]
    const kept = {
      [keptKey('customer', { email: eva })]: { answer: answer({ customers: [hers] }), fresh: true },
    }
    const { visit, shown, asked } = fakeVisit({ sources: [crm], ticket: fromPage, rules, kept })
    await visit.open()
    expect(asked).toHaveLength(1)
    expect(JSON.stringify(shown())).not.toContain(phone)
  })

  it('is taken out of a packet in a note of the ticket as well', async () => {
    const rules: DataPointRule[] = [{ point: 'packets.sentiment', level: 'forbidden' }]
    const { visit, shown } = fakeVisit({
      sources: [],
      ticket: { ...fromPage, thread: [turn('n1', 'the packet', { role: 'agent', internal: true })] },
      notes: { 'the packet': packet('a', { sentiment: { label: 'angry' } }) },
      rules,
    })
    await visit.open()
    expect(shown().join.state).toBe('joined')
    expect(shown().cards.brief.data?.mood).toEqual({ state: 'not-sent' })
  })

  it('makes nobody ask again who never brings it', async () => {
    const mappings = [{ to: 'tickets' as const, each: 't', fields: {} }]
    const tickets = source('tickets', ['email'])
    const { visit, bring, asked } = fakeVisit({
      sources: [{ ...tickets, definition: { ...tickets.definition, mappings } }, bot],
      ticket: fromPage,
      rules: notForRefunds,
    })
    await visit.open()
    await bring('tickets', {})
    await bring('packet', { packets: [about('order.status')] })
    expect(asked.filter(({ sourceId }) => sourceId === 'tickets')).toHaveLength(1)
  })
})

describe('a required data point', () => {
  const rules: DataPointRule[] = [{ point: 'customers.phone', level: 'required', intents: ['refund'] }]

  it('is a gap when all have answered and nobody has brought it', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [crm, bot], ticket: fromPage, rules })
    await visit.open()
    await bring('packet', { packets: [about('refund')] })
    expect(shown().gaps).toEqual([])
    await bring('customer', { customers: [customer({ name: 'Eva Janssen' })] })
    expect(shown().gaps).toEqual([{ point: 'customers.phone', intent: 'refund' }])
  })

  it.each([
    ['brought', 'refund', hers],
    ['not required for what the customer wants', 'order.status', customer()],
  ])('is none where it is %s', async (_, intent, record) => {
    const { visit, bring, shown } = fakeVisit({ sources: [crm, bot], ticket: fromPage, rules })
    await visit.open()
    await bring('packet', { packets: [about(intent)] })
    await bring('customer', { customers: [record] })
    expect(shown().gaps).toEqual([])
  })

  it('is a gap where only a record has it that may be somebody else', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [crm, bot], ticket: fromPage, rules })
    await visit.open()
    await bring('packet', { packets: [about('refund')] })
    await bring('customer', { customers: [{ ...hers, email: 'other@example.com' }] })
    expect(shown().gaps).toHaveLength(1)
  })

  it('of a role names the source that has not brought it', async () => {
    const ofRole: DataPointRule[] = [{ point: 'orders.total', level: 'required', roles: ['orders'] }]
    const { visit, bring, shown } = fakeVisit({
      sources: [source('orders', ['email']), source('fulfilment', ['email'])],
      ticket: fromPage,
      rules: ofRole,
    })
    await visit.open()
    const order = { recordId: 'o1', number: '1001' }
    await bring('orders', { orders: [order] })
    await bring('fulfilment', { orders: [{ ...order, total: { minor: 100, currency: 'EUR' } }] })
    expect(shown().gaps).toEqual([{ point: 'orders.total', sourceId: 'orders' }])
  })
})

describe('a masked data point', () => {
  it('is named in the snapshot, until it is known that the intent is one for which it is shown', async () => {
    const rules: DataPointRule[] = [
      { point: 'customers.phone', level: 'optional', masked: true },
      { point: 'customers.phone', level: 'optional', intents: ['refund'], masked: false },
    ]
    const { visit, bring, shown } = fakeVisit({ sources: [crm, bot], ticket: fromPage, rules })
    await visit.open()
    await bring('customer', { customers: [hers] })
    expect(shown().masked).toEqual(['customers.phone'])
    await bring('packet', { packets: [about('refund')] })
    expect(shown().masked).toBeUndefined()
    expect(shown().cards.customer.data?.phone?.values[0]?.value).toBe(phone)
  })
})
