import { expect, it } from 'vitest'
import { preset as hubspot } from '#lib/sources/presets/hubspot/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const api = 'https://api.hubapi.com'
const jane = { email: 'jane.doe@example.com' }

it('says no amount where it does not know the currency', async () => {
  const { orders } = await recordsOf(hubspot, api, jane)
  expect(orders.map(({ total }) => total)).toEqual([{ minor: 10985, currency: 'EUR' }, undefined])
})

it('asks for nothing more of an unknown contact', async () => {
  const replies = { contacts: { body: { total: 0, results: [] } } }
  const { result, sent } = await ask(hubspot, api, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})
