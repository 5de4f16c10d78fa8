import { expect, it } from 'vitest'
import { preset as segment } from '#lib/sources/presets/segment/preset.ts'
import { only, recordsOf } from './support/vendor.ts'

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
