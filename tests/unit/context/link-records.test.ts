import { describe, expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import { type Identity, identityBy } from '#lib/context/identity.ts'
import { type DecisionOf, linkRecords } from '#lib/context/link-records.ts'
import type { OrderRecord, SourceRecords } from '#lib/contract/records.ts'
import type { LinkDecision } from '#lib/contract/unified-profile.ts'
import { askedBy, customer, eva, gathered, omar } from './make.ts'

const from = (sourceId: string, records: Partial<SourceRecords>, more: Partial<Gathered> = {}) =>
  gathered('customer', 'fresh', records, { sourceId, ...more })
const who = (more: Partial<Identity> = {}) => identityBy(eva, { names: ['Eva Janssen'], ...more })
const order = (more: Partial<OrderRecord> = {}): OrderRecord => ({ recordId: 'o1', number: '1001', ...more })
const decided =
  (decisions: Record<string, LinkDecision>): DecisionOf =>
  ({ kind, recordId }) =>
    decisions[`${kind} ${recordId}`] ?? null

function judged(source: Gathered, identity = who(), ...others: Gathered[]) {
  const { links, own } = linkRecords([source, ...others], identity)
  const link = links.find(({ provenance }) => provenance.sourceId === source.sourceId)
  return { link, own: own[0]?.records }
}

describe('a customer record', () => {
  const phone = '+31 6 12345678'
  it.each([
    ['the same address', { email: eva }, { email: eva }, 'linked', ['same-email'], 1],
    [
      'the address among others',
      { otherEmails: [eva], email: omar },
      { email: eva },
      'linked',
      ['same-email'],
      1,
    ],
    [
      'the same address, another phone',
      { phone: '06 87654321' },
      { email: eva },
      'linked',
      ['same-email'],
      0.95,
    ],
    ['none, but found by it', { email: undefined }, { email: eva }, 'linked', ['same-email'], 0.9],
    [
      'none, found by the account',
      { email: undefined },
      { customerId: '4' },
      'linked',
      ['same-account-id'],
      0.9,
    ],
    [
      'none, phone and name',
      { email: undefined, phone, name: 'eva janssen' },
      { phone },
      'linked',
      ['same-phone', 'same-name'],
      0.8,
    ],
    ['none, found by the phone alone', { email: undefined }, { phone }, 'possible', ['same-phone'], 0.5],
    [
      'another address, phone and name',
      { email: omar, phone, name: 'Eva Janssen' },
      { email: eva },
      'possible',
      ['same-phone', 'same-name'],
      0.6,
    ],
    [
      'another address, found by the account',
      { email: omar },
      { customerId: '4' },
      'possible',
      ['same-account-id'],
      0.6,
    ],
    [
      'another address, the same name',
      { email: omar, name: 'Eva Janssen' },
      { email: eva },
      'possible',
      ['same-name'],
      0.3,
    ],
  ] as const)('with %s', (_, record, asked, state, reasons, confidence) => {
    const source = from('crm', { customers: [customer(record as object)] }, askedBy(asked))
    const { link, own } = judged(source, who({ phones: [phone] }))
    expect(link).toMatchObject({ state, reasons, confidence })
    expect(own?.customers).toHaveLength(state === 'linked' ? 1 : 0)
  })

  it('of somebody else is no link at all, and its source says so', () => {
    const { links, withStrangers } = linkRecords(
      [from('crm', { customers: [customer({ email: omar })] })],
      who(),
    )
    expect(links).toEqual([])
    expect([...withStrangers]).toEqual(['crm'])
  })

  it('has a label that tells it from others', () => {
    const source = from('crm', { customers: [customer({ email: omar, name: 'Eva Janssen' })] })
    expect(judged(source).link?.label).toBe(`Eva Janssen, ${omar}`)
  })

  it('is compared with what linked records of other systems say', () => {
    const address = { street: 'Dorpsstraat 12', postalCode: '1011 AB' }
    const shop = from('shop', { customers: [customer({ address, name: 'E. Janssen' })] })
    const erp = { email: undefined, name: 'E. Janssen', address: { ...address, street: '12 Dorpsstr.' } }
    const source = from('erp', { customers: [customer(erp)] }, askedBy({ name: 'Eva Janssen' }))
    expect(judged(source, who(), shop).link).toMatchObject({
      state: 'possible',
      reasons: ['same-name', 'same-address'],
      confidence: 0.7,
    })
  })

  it('is linked with another account of the same address in one shop', () => {
    const customers = [customer({ recordId: 'a' }), customer({ recordId: 'b' })]
    const { links, own } = linkRecords([from('shop', { customers, orders: [order()] })], who())
    expect(links.map(({ state }) => state)).toEqual(['linked', 'linked'])
    expect(own[0]?.records.orders).toHaveLength(1)
  })
})

describe("a guest's order", () => {
  const guest = (
    more: Partial<OrderRecord>,
    asked: Parameters<typeof askedBy>[0] = { orderNumber: '1001' },
  ) => from('shop', { orders: [order(more)] }, askedBy(asked))
  const given = who({ givenNumbers: ['#1001'], phones: ['0612345678'] })

  it.each([
    ['and nothing else', {}, 'possible', ['order-number'], 0.5],
    [
      'and the same name',
      { customerName: 'Eva Janssen', customerEmail: omar },
      'linked',
      ['order-number', 'same-name'],
      0.85,
    ],
    ['and the same phone', { customerPhone: '+31612345678' }, 'linked', ['order-number', 'same-phone'], 0.85],
    ['and another address', { customerEmail: omar }, 'possible', ['order-number'], 0.5],
  ] as const)('found by its number %s', (_, more, state, reasons, confidence) => {
    const { link, own } = judged(guest(more), given)
    expect(link).toMatchObject({ kind: 'orders', state, reasons, confidence })
    expect(own?.orders).toHaveLength(state === 'linked' ? 1 : 0)
  })

  it('needs no link where it carries the address of the customer', () => {
    const { link, own } = judged(guest({ customerEmail: eva }), given)
    expect(link).toBeUndefined()
    expect(own?.orders).toHaveLength(1)
  })

  it('is possible where it says nothing, and may have been found by the number or the address', () => {
    const { link, own } = judged(guest({}, { email: eva, orderNumber: '1001' }), given)
    expect(link).toMatchObject({ state: 'possible', confidence: 0.5 })
    expect(own?.orders).toEqual([])
  })

  it('is linked where another system knows it as an order of the customer', () => {
    const shop = from('shop', { customers: [customer()], orders: [order()] })
    const erp = from('erp', { orders: [order({ recordId: 's-9' })] }, askedBy({ orderNumber: '1001' }))
    expect(judged(erp, given, shop).link).toMatchObject({ state: 'linked', confidence: 0.9 })
  })

  it('takes its parcels with it', () => {
    const shipments = [{ recordId: 's1', orderNumber: '1001' }]
    const orders = [order({ customerName: 'Omar' })]
    const source = from('erp', { orders, shipments }, askedBy({ orderNumber: '1001' }))
    expect(judged(source, given).own?.shipments).toEqual([])
    const hers = from(
      'erp',
      { orders: [order({ customerName: 'Eva Janssen' })], shipments },
      askedBy({ orderNumber: '1001' }),
    )
    expect(judged(hers, given).own?.shipments).toHaveLength(1)
  })

  it('of somebody else is left out, while the orders of the account beside it stay', () => {
    const orders = [order(), order({ recordId: 'o2', number: '2002', customerEmail: omar })]
    const { own } = judged(from('shop', { customers: [customer()], orders }))
    expect(own?.orders.map(({ number }) => number)).toEqual(['1001'])
  })
})

describe('what names nobody', () => {
  const loyalty = [{ recordId: 'm1', points: 120 }]

  it('follows the address that it was found by, without a link of its own', () => {
    const { link, own } = judged(from('points', { loyalty }))
    expect(link).toBeUndefined()
    expect(own?.loyalty).toEqual(loyalty)
  })

  it('found by a phone number is one possible link, which an agent can decide', () => {
    const source = from('points', { loyalty }, askedBy({ phone: '0612345678' }))
    const { link, own } = judged(source)
    expect(link).toMatchObject({ kind: 'found', state: 'possible', label: '0612345678' })
    expect(own?.loyalty).toEqual([])
    const recordId = link?.provenance.recordId
    const { own: after } = linkRecords([source], who(), decided({ [`found ${recordId}`]: 'linked' }))
    expect(after[0]?.records.loyalty).toEqual(loyalty)
  })

  it("is left out where the answer holds somebody else's record as well", () => {
    const customers = [customer(), customer({ recordId: 'c2', email: omar, name: 'Omar Haddad' })]
    const { own } = judged(from('shop', { customers, loyalty, orders: [order()] }))
    expect(own).toMatchObject({ customers: [customer()], loyalty: [], orders: [] })
  })
})

describe("an agent's decision", () => {
  const source = from('shop', { customers: [customer()], orders: [order()], tickets: [{ recordId: '3' }] })

  it('to unlink takes out the record and what follows it, and keeps the link to undo it', () => {
    const { links, own } = linkRecords([source], who(), decided({ 'customers c1': 'unlinked' }))
    expect(links).toMatchObject([{ state: 'unlinked', reasons: ['same-email'] }])
    expect(own[0]?.records).toMatchObject({ customers: [], orders: [], tickets: [] })
  })

  it('to link brings in a record of another address', () => {
    const other = from('crm', { customers: [customer({ email: omar, name: 'Eva Janssen', phone: '123' })] })
    const { links, own } = linkRecords([other], who(), decided({ 'customers c1': 'linked' }))
    expect(links).toMatchObject([{ state: 'linked', reasons: ['linked-by-agent'], confidence: 1 }])
    expect(own[0]?.records.customers).toHaveLength(1)
  })

  it('is waited for: nothing is shown of a record until it is known', () => {
    const { links, own } = linkRecords([source], who(), () => undefined)
    expect(links).toEqual([])
    expect(own[0]?.records).toMatchObject({ customers: [], orders: [], tickets: [] })
  })
})
