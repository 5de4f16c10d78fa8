import { expect, it } from 'vitest'
import { preset as segment } from '#lib/sources/presets/segment/preset.ts'
import { preset as browsing } from '#lib/sources/presets/segment-browsing/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const api = 'https://profiles.segment.com'
const bob = { email: 'bob@example.com' }
const settings = { space: 'lg8283283' }

it('reads the traits of Segment’s specification, and the user’s id before others', async () => {
  const traits = {
    firstName: 'Bob',
    last_name: 'Example',
    email: 'bob@example.com',
    phone: '+15005550006',
    createdAt: '2024-01-02T03:04:05Z',
    address: { street: '1 Main Street', city: 'Austin', postalCode: '78751', country: 'US' },
  }
  const ids = [
    { id: 'a1', type: 'anonymous_id' },
    { id: 'u1', type: 'user_id' },
  ]
  const replies = { traits: { body: { traits } }, identifiers: { body: { data: ids } } }
  expect(await recordsOf(segment, api, bob, { settings, replies })).toEqual(
    only({
      customers: [
        {
          recordId: 'u1',
          name: 'Bob Example',
          email: 'bob@example.com',
          phone: '+15005550006',
          customerSince: '2024-01-02T03:04:05.000Z',
          address: { street: '1 Main Street', postalCode: '78751', city: 'Austin', country: 'US' },
        },
      ],
    }),
  )
})

it('finds nobody where Segment answers 404', async () => {
  const replies = { traits: 'error', identifiers: 'error' }
  expect(await recordsOf(segment, api, bob, { settings, replies })).toEqual(only({}))
})

it('never asks for traits that are forbidden', async () => {
  const forbidden = ['customers.phone', 'customers.address', 'customers.language']
  const { sent } = await ask(segment, api, bob, { settings, forbidden })
  expect(sent.traits?.query?.include).toBe(
    'email,name,first_name,last_name,firstName,lastName,created_at,createdAt',
  )
})

it('reads the cart of the e-commerce specification, until it is ordered', async () => {
  const cart = {
    event: 'Cart Viewed',
    timestamp: '2026-11-01T10:00:00Z',
    external_ids: [{ type: 'user_id', id: 'u1' }],
    properties: { products: [{ name: 'Raincoat', sku: 'RC', quantity: 2, price: 89.9 }, { sku: 'no name' }] },
  }
  const read = (data: unknown[]) =>
    recordsOf(browsing, api, bob, { settings, replies: { events: { body: { data } } } })
  expect((await read([cart])).browsing).toEqual([
    {
      recordId: 'u1',
      lastSeenAt: '2026-11-01T10:00:00.000Z',
      viewed: [],
      cart: [{ name: 'Raincoat', sku: 'RC', quantity: 2 }],
    },
  ])
  const ordered = await read([{ ...cart, event: 'Order Completed' }, cart])
  expect(ordered.browsing[0]?.cart).toBeUndefined()
  expect(await read([])).toEqual(only({}))
})

it('never asks for events that are forbidden', async () => {
  const { sent } = await ask(browsing, api, bob, { settings, forbidden: ['browsing.viewed'] })
  expect(sent.events?.query?.include).toBe('Order Completed,Cart Viewed')
})
