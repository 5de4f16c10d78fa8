import { expect, it } from 'vitest'
import { preset as zendesk } from '#lib/sources/presets/zendesk/preset.ts'
import { ask, only } from './support/vendor.ts'

const desk = 'https://example.zendesk.com'
const jane = { email: 'jane.doe@example.com' }

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(zendesk, desk, jane, {
    replies: { users: { body: { users: [], count: 0 } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['users'])
})
