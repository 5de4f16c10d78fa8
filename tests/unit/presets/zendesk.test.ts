import { expect, it } from 'vitest'
import { oauthPlace } from '#lib/sources/oauth-place.ts'
import { preset as zendesk } from '#lib/sources/presets/zendesk/preset.ts'
import { preset as helpCenter } from '#lib/sources/presets/zendesk-help-center/preset.ts'
import { preset as note } from '#lib/sources/presets/zendesk-internal-note/preset.ts'
import { preset as zendeskOAuth } from '#lib/sources/presets/zendesk-oauth/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const desk = 'https://example.zendesk.com'
const jane = { email: 'jane.doe@example.com' }

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(zendesk, desk, jane, {
    replies: { users: { body: { users: [], count: 0 } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['users'])
})

it('lets each agent sign in at the desk itself', () => {
  const { auth } = zendeskOAuth.definition
  if (auth.kind !== 'oauth') throw new Error('is no sign-in')
  const place = oauthPlace(auth, { baseUrl: desk, settings: { clientId: 'baton' } })
  expect(place).toMatchObject({ clientId: 'baton', scope: 'read', origin: desk })
  expect(place.authorizationUrl.href).toBe(`${desk}/oauth/authorizations/new`)
  expect(place.tokenUrl.href).toBe(`${desk}/oauth/tokens`)
})

it('writes a note that no customer sees, as it was typed', async () => {
  const text = 'She said "tomorrow" {{settings.clientId}}'
  const { result, sent } = await ask(note, desk, { ticketId: '2', text })
  expect(result.ok).toBe(true)
  expect(sent.note?.body).toEqual({ ticket: { comment: { body: text, public: false } } })
})

it.each([
  ['that the agent may not change', 403, 'forbidden'],
  ['that is gone', 404, 'not-found'],
])('says so where a note is for a ticket %s', async (_, status, kind) => {
  const replies = { note: { body: { error: 'no' }, status } }
  const { result } = await ask(note, desk, { ticketId: '2', text: 'Called back.' }, { replies })
  expect(result).toMatchObject({ ok: false, failure: { kind } })
})

it('finds nothing where the help centre has no such article', async () => {
  const replies = { articles: { body: { results: [], count: 0 } } }
  expect(await recordsOf(helpCenter, desk, { question: 'moon' }, { replies })).toEqual(only({}))
})
