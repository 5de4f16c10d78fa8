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
