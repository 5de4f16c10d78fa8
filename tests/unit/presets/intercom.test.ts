import { expect, it } from 'vitest'
import { preset as intercom } from '#lib/sources/presets/intercom/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://api.intercom.io'
const joe = { email: 'joe@example.com' }

it('reads contact and conversations, whose subject is the beginning of the first message', async () => {
  expect(await recordsOf(intercom, api, joe)).toEqual(
    only({
      customers: [
        {
          recordId: '6762f0df1bb69f9f2193bb84',
          name: 'Joe Example',
          email: 'joe@example.com',
          customerSince: '2024-12-18T15:57:19.000Z',
        },
      ],
      tickets: [
        {
          recordId: '515',
          subject: 'this is the message body',
          status: 'closed',
          createdAt: '2024-12-18T15:59:06.000Z',
          updatedAt: '2024-12-18T15:59:06.000Z',
        },
      ],
    }),
  )
})

it('asks for the conversations of the contact that it found', async () => {
  const { sent } = await ask(intercom, api, joe)
  expect(sent.contacts).toEqual(sample('intercom', 'contacts').request)
  expect(sent.conversations).toEqual(sample('intercom', 'conversations').request)
})

it('takes the user where a lead has the same address', async () => {
  const body = {
    data: [
      { id: 'lead', role: 'lead' },
      { id: 'user', role: 'user' },
    ],
  }
  const { sent } = await ask(intercom, api, joe, { replies: { contacts: { body } } })
  expect(JSON.stringify(sent.conversations?.body)).toContain('"value":"user"')
})

it('asks for no conversations of an unknown contact', async () => {
  const { result, sent } = await ask(intercom, api, joe, { replies: { contacts: 'contacts-none' } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['contacts'])
})

it('reports a wrong token', async () => {
  const { result } = await ask(intercom, api, joe, { replies: { contacts: 'error' } })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
})
