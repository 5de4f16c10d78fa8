import { expect, it } from 'vitest'
import { preset as smile } from '#lib/sources/presets/smile/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://api.smile.io'
const jane = { email: 'jane@example.com' }

it('reads the customer, with the tier by its name', async () => {
  expect(await recordsOf(smile, api, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '304169228',
          name: 'Jane Doe',
          email: 'jane@example.com',
          tier: 'Gold',
          customerSince: '2024-04-04T15:10:42.030Z',
        },
      ],
    }),
  )
})

it('asks for the tiers of the programme', async () => {
  const { sent } = await ask(smile, api, jane)
  expect(sent.customers).toEqual(sample('smile', 'customers').request)
  expect(sent.tiers).toEqual(sample('smile', 'tiers').request)
})

it.each([
  ['who is unknown', []],
  ['without a tier', [{ id: 1, email: 'jane@example.com', vip_tier_id: null, vip_status: null }]],
])('asks for no tiers for a customer %s', async (_, customers) => {
  const { result, sent } = await ask(smile, api, jane, { replies: { customers: { body: { customers } } } })
  expect(result.ok).toBe(true)
  expect(Object.keys(sent)).toEqual(['customers'])
})
