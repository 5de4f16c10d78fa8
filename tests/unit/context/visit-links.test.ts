import { describe, expect, it } from 'vitest'
import { fakeVisit, source } from './fake-visit.ts'
import { at, customer, eva, omar, packet } from './make.ts'

const crm = source('customer', ['email'])
const fromPage = { requesterEmail: eva, requesterName: 'Eva Janssen', createdAt: at(10) }
const key = { sourceId: 'customer', kind: 'customers' as const, recordId: 'c1' }
const hers = {
  customers: [customer({ phone: '+31 6 12345678' })],
  orders: [{ recordId: 'o1', number: '1001' }],
}

describe("an agent's decision about a record", () => {
  it('takes a record out, stays so when the source is asked again, and can be taken back', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [crm], ticket: fromPage })
    await visit.open()
    await bring('customer', hers)
    await visit.decideLink(key, 'unlinked')
    const isOut = () => {
      expect(shown().cards.customer.data?.phone).toBeUndefined()
      expect(shown().cards.orders.data?.orders).toEqual([])
      expect(shown().cards.customer.data?.links).toMatchObject([{ state: 'unlinked' }])
    }
    isOut()
    await visit.retry('customer')
    isOut()
    await bring('customer', hers)
    isOut()
    await visit.decideLink(key, null)
    expect(shown().cards.customer.data?.phone?.values).toHaveLength(1)
  })

  it('holds when the ticket is opened again, and in no snapshot on the way the record is shown', async () => {
    const first = fakeVisit({ sources: [crm], ticket: fromPage })
    await first.visit.open()
    await first.bring('customer', hers)
    await first.visit.decideLink(key, 'unlinked')
    const second = fakeVisit({ sources: [crm], ticket: fromPage, decisions: first.decisions })
    await second.visit.open()
    await second.bring('customer', hers)
    for (const snapshot of second.pushed) expect(snapshot.cards.customer.data?.phone).toBeUndefined()
  })

  it('is for this customer alone', async () => {
    const { visit, bring, shown } = fakeVisit({ sources: [crm], ticket: fromPage })
    await visit.open()
    await bring('customer', { customers: [customer({ email: omar, name: 'Eva Janssen', phone: '1234567' })] })
    await visit.decideLink(key, 'linked')
    expect(shown().cards.customer.data?.phone?.values).toHaveLength(1)
    await visit.update({
      ticketId: '7',
      thread: [],
      requesterEmail: 'ivan@example.com',
      requesterName: 'Ivan',
    })
    await bring('customer', { customers: [customer({ email: omar, name: 'Eva Janssen', phone: '1234567' })] })
    expect(shown().cards.customer.data?.phone).toBeUndefined()
  })

  it('is shown at once, however long the storage takes', async () => {
    const { visit, bring, shown } = fakeVisit({
      sources: [crm],
      ticket: fromPage,
      deps: { keepDecision: () => Promise.reject(new Error('full')) },
    })
    await visit.open()
    await bring('customer', hers)
    await visit.decideLink(key, 'unlinked')
    expect(shown().cards.customer.data?.phone).toBeUndefined()
  })
})

describe('what is known from linked records', () => {
  const provider = {
    ...crm,
    definition: { ...crm.definition, provides: ['customerId' as const, 'phone' as const] },
  }
  const loyalty = source('loyalty', ['customerId'])

  it('leads to the sources that need it', async () => {
    const { visit, bring, last } = fakeVisit({ sources: [provider, loyalty], ticket: fromPage })
    await visit.open()
    await bring('customer', hers)
    expect(last('loyalty').inputs).toEqual({ customerId: 'c1' })
  })

  it('leads nowhere from a record that may be somebody else’s', async () => {
    const { visit, bring, askedNames } = fakeVisit({ sources: [provider, loyalty], ticket: fromPage })
    await visit.open()
    await bring('customer', { customers: [customer({ email: omar, name: 'Eva Janssen' })] })
    expect(askedNames()).toEqual(['customer'])
  })
})

it('leaves the joined conversation out of the earlier ones', async () => {
  const conversations = [
    { recordId: 'a', startedAt: at(0) },
    { recordId: 'b', startedAt: at(-900) },
    { recordId: 'c', startedAt: at(-100) },
  ]
  const { visit, bring, shown } = fakeVisit({
    sources: [source('packet', ['email']), source('conversations', ['email'])],
    ticket: fromPage,
  })
  await visit.open()
  await bring('packet', { packets: [packet('a')] })
  await bring('conversations', { conversations })
  const ids = shown().cards.tickets.data?.conversations.map(({ value }) => value.recordId)
  expect(ids).toEqual(['c', 'b'])
})

it('believes for one data point another system than usual', async () => {
  const order = {
    recordId: 'o1',
    number: '1001',
    status: 'paid' as const,
    total: { minor: 100, currency: 'EUR' },
  }
  const { visit, bring, shown } = fakeVisit({
    sources: [source('orders', ['email']), source('fulfilment', ['email'])],
    ticket: fromPage,
    precedence: { usual: ['orders'], points: { 'orders.status': ['fulfilment'] } },
  })
  await visit.open()
  await bring('orders', { orders: [order] })
  await bring('fulfilment', {
    orders: [{ ...order, status: 'shipped', total: { minor: 200, currency: 'EUR' } }],
  })
  const [merged] = shown().cards.orders.data?.orders ?? []
  expect(merged?.status?.values[0]?.value).toBe('shipped')
  expect(merged?.total?.values[0]?.value.minor).toBe(100)
})
