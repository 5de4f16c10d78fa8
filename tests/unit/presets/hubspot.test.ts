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

it('never asks for what is forbidden', async () => {
  const forbidden = ['customers.phone', 'customers.address', 'customers.lifetimeValue', 'orders.total']
  const { result, sent } = await ask(hubspot, api, jane, { forbidden })
  expect(result).toMatchObject({ ok: true, value: { issues: [] } })
  expect(sent.contacts?.body).toHaveProperty('properties', [
    'email',
    'firstname',
    'lastname',
    'hs_language',
    'hs_additional_emails',
    'createdate',
  ])
  expect(sent.deals?.body).toHaveProperty('properties', ['dealname', 'dealstage', 'createdate'])
})

it('reports a wrong token', async () => {
  const replies = { contacts: { body: {}, status: 401 } }
  const { result } = await ask(hubspot, api, jane, { replies })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
})
