import { expect, it } from 'vitest'
import { preset as hubspot } from '#lib/sources/presets/hubspot/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://api.hubapi.com'
const jane = { email: 'jane.doe@example.com' }

it('reads contact, deals and tickets', async () => {
  expect(await recordsOf(hubspot, api, jane, { settings: { currency: 'CHF' } })).toEqual(
    only({
      customers: [
        {
          recordId: '512',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'de',
          customerSince: '2019-10-30T03:30:17.883Z',
          address: { street: 'Hauptstraße 1', postalCode: '10827', city: 'Berlin', country: 'Germany' },
        },
      ],
      orders: [
        {
          recordId: '7001',
          number: '#1002',
          status: 'placed',
          statusText: 'closedwon',
          placedAt: '2026-11-10T08:00:00.000Z',
          total: { minor: 10985, currency: 'EUR' },
        },
        {
          recordId: '7000',
          number: '#1001',
          statusText: '123456',
          placedAt: '2026-10-01T08:00:00.000Z',
          total: { minor: 1000, currency: 'CHF' },
        },
      ],
      tickets: [
        {
          recordId: '9001',
          subject: 'Where is my parcel?',
          status: 'Waiting on us',
          createdAt: '2026-11-12T09:00:00.000Z',
          updatedAt: '2026-11-13T10:00:00.000Z',
        },
      ],
    }),
  )
})

it('says no amount where it does not know the currency', async () => {
  const { orders } = await recordsOf(hubspot, api, jane)
  expect(orders.map(({ total }) => total)).toEqual([{ minor: 10985, currency: 'EUR' }, undefined])
})

it('asks for deals and tickets of the contact that it found', async () => {
  const { sent } = await ask(hubspot, api, jane)
  for (const name of ['contacts', 'deals', 'tickets']) {
    expect(sent[name]).toEqual(sample('hubspot', name).request)
  }
})

it('asks for nothing more of an unknown contact', async () => {
  const replies = { contacts: { body: { total: 0, results: [] } } }
  const { result, sent } = await ask(hubspot, api, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})
