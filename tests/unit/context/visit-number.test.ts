import { expect, it } from 'vitest'
import type { OrderRecord } from '#lib/contract/records.ts'
import { fakeVisit, source } from './fake-visit.ts'
import { at, customer, eva, packet } from './make.ts'

const shop = source('orders', ['email'], ['orderNumber'])
const bot = source('packet', ['ticketId'])
const ticket = { requesterEmail: eva, createdAt: at(10) }
const handedOver = { packets: [packet('a', { orderNumbers: ['1001'] })] }
const order = (number: string): OrderRecord => ({ recordId: number, number })
const both = { email: eva, orderNumber: '1001' }

async function opened() {
  const staged = fakeVisit({ sources: [bot, shop], ticket })
  await staged.visit.open()
  const timesAsked = () => staged.askedNames().filter((name) => name === 'orders').length
  return { ...staged, timesAsked }
}

it('asks a shop once where the order that the bot was told of is among the customer’s', async () => {
  const { bring, last, timesAsked, shown } = await opened()
  await bring('orders', { customers: [customer({ email: eva })], orders: [order('#1001')] })
  await bring('packet', handedOver)
  expect(last('orders').inputs).toEqual({ email: eva })
  expect(timesAsked()).toBe(1)
  expect(shown().cards.orders).toMatchObject({ state: 'ready' })
})

it('asks for the number as well where it is not', async () => {
  const { bring, last, timesAsked } = await opened()
  await bring('orders', { customers: [customer({ email: eva })], orders: [order('0990')] })
  await bring('packet', handedOver)
  expect(last('orders').inputs).toEqual(both)
  expect(timesAsked()).toBe(2)
})

it('waits for the answer to the address before it asks for the number', async () => {
  const { bring, last, timesAsked } = await opened()
  await bring('packet', handedOver)
  expect(timesAsked()).toBe(1)
  await bring('orders', {})
  expect(last('orders').inputs).toEqual(both)
  expect(timesAsked()).toBe(2)
})

it('does not ask a shop that fails a second time for the number', async () => {
  const { bring, fail, timesAsked } = await opened()
  await fail('orders')
  await bring('packet', handedOver)
  expect(timesAsked()).toBe(1)
})

it('asks by the number alone where no address is known', async () => {
  const staged = fakeVisit({ sources: [bot, shop], ticket: { createdAt: at(10), conversationId: 'a' } })
  await staged.visit.open()
  await staged.bring('packet', {
    packets: [packet('a', { customer: { verification: { status: 'not-sent' } }, orderNumbers: ['1001'] })],
  })
  expect(staged.last('orders').inputs).toEqual({ orderNumber: '1001' })
})
