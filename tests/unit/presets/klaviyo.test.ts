import { expect, it } from 'vitest'
import { preset as klaviyo } from '#lib/sources/presets/klaviyo/preset.ts'
import { only, recordsOf } from './support/vendor.ts'

const api = 'https://a.klaviyo.com'
const sarah = { email: 'sarah.mason@example.com' }

it('knows nothing of an unknown customer', async () => {
  const replies = { profiles: { body: { data: [], links: {} } } }
  expect(await recordsOf(klaviyo, api, sarah, { replies })).toEqual(only({}))
})
