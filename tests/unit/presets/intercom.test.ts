import { expect, it } from 'vitest'
import { preset as intercom } from '#lib/sources/presets/intercom/preset.ts'
import { preset as teammates } from '#lib/sources/presets/intercom-teammates/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

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

it('says only of teammates who are away where they are', async () => {
  const admin = { id: '1', name: 'Ann', has_inbox_seat: true, away_mode_enabled: true }
  const admins = [
    admin,
    { ...admin, id: '2', away_mode_enabled: false },
    { ...admin, id: '3', has_inbox_seat: false },
  ]
  const { agents } = await recordsOf(teammates, api, {}, { replies: { admins: { body: { admins } } } })
  expect(agents).toEqual([
    { recordId: '1', name: 'Ann', presence: 'away' },
    { recordId: '2', name: 'Ann' },
  ])
})
