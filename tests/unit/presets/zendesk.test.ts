import { expect, it } from 'vitest'
import { preset as zendesk } from '#lib/sources/presets/zendesk/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const desk = 'https://example.zendesk.com'
const jane = { email: 'jane.doe@example.com' }

it('reads the customer and earlier tickets', async () => {
  expect(await recordsOf(zendesk, desk, jane)).toEqual(
    only({
      customers: [
        {
          recordId: '35436',
          name: 'Jane Doe',
          email: 'jane.doe@example.com',
          phone: '+4930555123',
          language: 'de',
          customerSince: '2024-05-02T09:15:00.000Z',
          url: 'https://example.zendesk.com/agent/users/35436',
        },
      ],
      tickets: [
        {
          recordId: '35437',
          status: 'open',
          subject: 'Where is my parcel?',
          createdAt: '2026-11-12T09:00:00.000Z',
          updatedAt: '2026-11-13T10:00:00.000Z',
          url: 'https://example.zendesk.com/agent/tickets/35437',
        },
      ],
    }),
  )
})

it('asks for the tickets of the customer that it found', async () => {
  const { sent } = await ask(zendesk, desk, jane)
  expect(sent.users).toEqual(sample('zendesk', 'users').request)
  expect(sent.tickets).toEqual(sample('zendesk', 'tickets').request)
})

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(zendesk, desk, jane, {
    replies: { users: { body: { users: [], count: 0 } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['users'])
})
