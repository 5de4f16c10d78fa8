import { expect, it } from 'vitest'
import { recordedBody } from '../sources/support/recorded.ts'
import { mapped } from './support/mapped.ts'

const recordedCustomer = (name: string) => recordedBody(`vendure/${name}`)
const read = (customer: unknown) => mapped('vendure', 'https://shop.example.com', { customer })
const euros = (minor: number) => ({ minor, currency: 'EUR' })

it('Lena, whose refund is pending: the order stays what it is', async () => {
  const { records, issues } = read(await recordedCustomer('customer-with-refund'))
  expect(issues).toEqual([])
  expect(records.orders).toEqual([
    expect.objectContaining({
      number: '1003',
      status: 'delivered',
      total: euros(5985),
      returns: [expect.objectContaining({ status: 'Pending', reason: 'Returned', amount: euros(5985) })],
    }),
  ])
})

it('somebody the shop does not know', async () => {
  const { records, issues } = read(await recordedCustomer('customer-unknown'))
  expect(Object.values(records).flat()).toEqual([])
  expect(issues).toEqual([])
})

it('an order without fulfilments, in a state that we do not know', async () => {
  const order = { id: 5, code: 'X', state: 'InReview', fulfillments: null, lines: [], payments: null }
  const items = [{ id: 1, firstName: 'Eva', lastName: null, orders: { items: [order] } }]
  const { records, issues } = read({ data: { customers: { items } } })
  expect(issues).toEqual([])
  expect(records.customers).toEqual([{ recordId: '1', name: 'Eva' }])
  expect(records.orders).toEqual([{ recordId: '5', number: 'X', statusText: 'InReview', lines: [] }])
  expect(records.shipments).toEqual([])
})
