import { expect, it } from 'vitest'
import { preset as odoo } from '#lib/sources/presets/odoo/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const host = 'https://mycompany.odoo.com'
const jane = { email: 'jane.doe@example.com' }
const settings = { database: 'mycompany' }

it('reads the partner of the vendor’s example', async () => {
  const { payload } = sample('odoo', 'partners-name')
  const replies = { partners: { body: payload }, orders: { body: [] } }
  expect(await recordsOf(odoo, host, jane, { settings, replies })).toEqual(
    only({
      customers: [{ recordId: '5', name: 'Deco Addict', url: 'https://mycompany.odoo.com/odoo/contacts/5' }],
    }),
  )
})

it('asks for nothing more of an unknown partner', async () => {
  const { result, sent } = await ask(odoo, host, jane, { settings, replies: { partners: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['partners'])
})

it('reports a wrong API key', async () => {
  const { result } = await ask(odoo, host, jane, { settings, replies: { partners: 'error' } })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
})
