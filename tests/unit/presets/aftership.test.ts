import { expect, it } from 'vitest'
import { preset as aftership } from '#lib/sources/presets/aftership/preset.ts'
import { only, recordsOf } from './support/vendor.ts'

const api = 'https://api.aftership.com'
const jane = { email: 'jane.doe@example.com', orderNumber: '1002' }

it('knows nothing of an unknown order', async () => {
  const none = { body: { meta: { code: 200 }, data: { trackings: [] } } }
  const replies = { order: none, customer: none }
  expect(await recordsOf(aftership, api, jane, { replies })).toEqual(only({}))
})
