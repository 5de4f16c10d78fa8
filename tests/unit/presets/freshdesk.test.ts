import { expect, it } from 'vitest'
import { preset as freshdesk } from '#lib/sources/presets/freshdesk/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const desk = 'https://example.freshdesk.com'
const jane = { email: 'jane.doe@example.com' }

it('reads the customer and earlier tickets', async () => {
  expect(await recordsOf(freshdesk, desk, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '434',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'en',
          customerSince: '2015-08-28T10:27:58.000Z',
          url: 'https://example.freshdesk.com/a/contacts/434',
        },
      ],
      tickets: [
        {
          recordId: '20',
          status: 'Open',
          subject: 'Where is my parcel?',
          createdAt: '2026-11-12T09:00:00.000Z',
          updatedAt: '2026-11-13T10:00:00.000Z',
          url: 'https://example.freshdesk.com/a/tickets/20',
        },
        // A status of the desk's own has no name in the reply.
        {
          recordId: '18',
          subject: 'Invoice',
          createdAt: '2026-01-12T09:00:00.000Z',
          updatedAt: '2026-01-13T10:00:00.000Z',
          url: 'https://example.freshdesk.com/a/tickets/18',
        },
      ],
    }),
  )
})

it('asks for the tickets of the customer that it found', async () => {
  const { sent } = await ask(freshdesk, desk, jane)
  expect(sent.contacts).toEqual(sample('freshdesk', 'contacts').request)
  expect(sent.tickets).toEqual(sample('freshdesk', 'tickets').request)
})

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(freshdesk, desk, jane, { replies: { contacts: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})
