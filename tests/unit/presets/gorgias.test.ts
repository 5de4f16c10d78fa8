import { expect, it } from 'vitest'
import { preset as gorgias } from '#lib/sources/presets/gorgias/preset.ts'
import { ask, only, recordsOf } from './support/vendor.ts'

const desk = 'https://example.gorgias.com'
const jane = { email: 'jane.doe@example.com' }

it('asks for no tickets of an unknown customer', async () => {
  const { result, sent } = await ask(gorgias, desk, jane, {
    replies: { customers: { body: { data: [], meta: {} } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})

it('takes none of the customer’s own address for a further one', async () => {
  const channels = [{ type: 'email', address: 'jane.doe@example.com' }]
  const body = { data: [{ id: 161, email: 'jane.doe@example.com', channels }], meta: {} }
  const { customers } = await recordsOf(gorgias, desk, jane, { replies: { customers: { body } } })
  expect(customers).toMatchObject([{ email: 'jane.doe@example.com', otherEmails: [] }])
})
