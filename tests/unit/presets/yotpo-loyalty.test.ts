import { expect, it } from 'vitest'
import { preset as yotpoLoyalty } from '#lib/sources/presets/yotpo-loyalty/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://loyalty.yotpo.com'
const jane = { email: 'jane.doe@example.com' }
const settings = { guid: 'guid-of-the-programme' }

it('reads the customer and the tier', async () => {
  expect(await recordsOf(yotpoLoyalty, api, jane, { settings })).toEqual(
    only({
      customers: [
        {
          recordId: '544365967',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          tier: 'Gold',
          customerSince: '2025-03-04T05:06:07.000Z',
        },
      ],
    }),
  )
})

it('names the programme in a header', async () => {
  const { sent } = await ask(yotpoLoyalty, api, jane, { settings })
  expect(sent.customer).toEqual(sample('yotpo-loyalty', 'customer').request)
})
