import { expect, it } from 'vitest'
import { preset as smile } from '#lib/sources/presets/smile/preset.ts'
import { ask, recordsOf } from './support/vendor.ts'

const api = 'https://api.smile.io'
const jane = { email: 'jane@example.com' }

it.each([
  ['who is unknown', []],
  ['without a tier', [{ id: 1, email: 'jane@example.com', vip_tier_id: null, vip_status: null }]],
])('asks for no tiers for a customer %s', async (_, customers) => {
  const { result, sent } = await ask(smile, api, jane, { replies: { customers: { body: { customers } } } })
  expect(result.ok).toBe(true)
  expect(Object.keys(sent)).toEqual(['customers'])
})

it.each(['candidate', 'disabled'])('gives no membership to a customer who is a %s', async (state) => {
  const customers = [{ id: 1, email: 'jane@example.com', state, points_balance: 0 }]
  const records = await recordsOf(smile, api, jane, { replies: { customers: { body: { customers } } } })
  expect(records.loyalty).toEqual([])
  expect(records.customers).toHaveLength(1)
})

it('reads two customers with one address, each with the own tier', async () => {
  const customers = [
    {
      id: 1,
      email: 'jane@example.com',
      state: 'member',
      points_balance: 5,
      vip_status: { vip_tier_id: 426715794 },
    },
    {
      id: 2,
      email: 'jane@example.com',
      state: 'member',
      points_balance: 7,
      vip_status: { vip_tier_id: 426715799 },
    },
  ]
  const replies = { customers: { body: { customers } }, tiers: 'tiers-two' }
  const { loyalty } = await recordsOf(smile, api, jane, { replies })
  expect(loyalty).toEqual([
    { recordId: '1', points: 5, tier: 'Silver' },
    { recordId: '2', points: 7, tier: 'Gold' },
  ])
})
