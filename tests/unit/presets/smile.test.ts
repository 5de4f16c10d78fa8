import { expect, it } from 'vitest'
import { preset as smile } from '#lib/sources/presets/smile/preset.ts'
import { ask } from './support/vendor.ts'

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
