import { expect, it } from 'vitest'
import { preset as intercom } from '#lib/sources/presets/intercom/preset.ts'
import { ask, only } from './support/vendor.ts'

const api = 'https://api.intercom.io'
const joe = { email: 'joe@example.com' }

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
