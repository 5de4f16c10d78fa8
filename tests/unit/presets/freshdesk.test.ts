import { expect, it } from 'vitest'
import { preset as freshdesk } from '#lib/sources/presets/freshdesk/preset.ts'
import { ask, only } from './support/vendor.ts'

const desk = 'https://example.freshdesk.com'
const jane = { email: 'jane.doe@example.com' }

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(freshdesk, desk, jane, { replies: { contacts: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})

it('says that a further page is missing, and keeps what came before', async () => {
  const replies = { tickets: 'tickets-lost' }
  const { result } = await ask(freshdesk, freshdesk.exampleUrl, jane, { replies })
  if (!result.ok) throw new Error('failed')
  expect(result.value.records.tickets.map(({ recordId }) => recordId)).toEqual(['20'])
  expect(result.value.issues).toEqual([{ path: 'tickets', problem: expect.stringMatching(/^page 2 /) }])
})
