import { expect, it } from 'vitest'
import { preset as gorgias } from '#lib/sources/presets/gorgias/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const desk = 'https://example.gorgias.com'
const jane = { email: 'jane.doe@example.com' }

it('reads the customer and earlier tickets', async () => {
  expect(await recordsOf(gorgias, desk, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '161',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'de',
          customerSince: '2024-05-02T09:15:00.123Z',
          url: 'https://example.gorgias.com/app/customer/161',
        },
      ],
      tickets: [
        {
          recordId: '2001',
          status: 'open',
          subject: 'Where is my parcel?',
          createdAt: '2026-11-12T09:00:00.000Z',
          updatedAt: '2026-11-13T10:00:00.000Z',
          url: 'https://example.gorgias.com/app/ticket/2001',
        },
      ],
    }),
  )
})

it('asks for the tickets of the customer that it found', async () => {
  const { sent } = await ask(gorgias, desk, jane)
  expect(sent.customers).toEqual(sample('gorgias', 'customers').request)
  expect(sent.tickets).toEqual(sample('gorgias', 'tickets').request)
})

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(gorgias, desk, jane, {
    replies: { customers: { body: { data: [], meta: {} } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
