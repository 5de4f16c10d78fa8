import { expect, it } from 'vitest'
import { preset as klaviyo } from '#lib/sources/presets/klaviyo/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://a.klaviyo.com'
const sarah = { email: 'sarah.mason@example.com' }

it('reads the profile', async () => {
  expect(await recordsOf(klaviyo, api, sarah)).toEqual(
    only({
      customers: [
        {
          recordId: '01GDDKASAP8TKDDA2GRZDSVP4H',
          name: 'Sarah Mason',
          email: 'sarah.mason@example.com',
          phone: '+15005550006',
          language: 'en-US',
          customerSince: '2022-11-08T00:00:00.000Z',
          address: {
            street: '89 E 42nd St',
            postalCode: '10017',
            city: 'New York',
            country: 'United States',
          },
        },
      ],
    }),
  )
})

it('asks with the API’s own revision', async () => {
  const { sent } = await ask(klaviyo, api, sarah)
  expect(sent.profiles).toEqual(sample('klaviyo', 'profiles').request)
})

it('knows nothing of an unknown customer', async () => {
  const replies = { profiles: { body: { data: [], links: {} } } }
  expect(await recordsOf(klaviyo, api, sarah, { replies })).toEqual(only({}))
})
