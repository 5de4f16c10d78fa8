import { expect, it } from 'vitest'
import { preset as medusa } from '#lib/sources/presets/medusa/preset.ts'
import { ask, only } from './support/vendor.ts'

const shop = 'https://medusa.example.com'
const jane = { email: 'jane.doe@example.com' }

it('asks for the orders of the account and of the guest with the same address', async () => {
  const { all } = await ask(medusa, shop, jane)
  const asked = all.filter(({ id }) => id === 'orders').map(({ request }) => request.query?.customer_id)
  expect(asked).toEqual(['cus_guest', 'cus_01', 'cus_01'])
})

it('asks for no orders of an unknown customer', async () => {
  const replies = { customers: { body: { customers: [], count: 0 } } }
  const { result, sent } = await ask(medusa, shop, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
