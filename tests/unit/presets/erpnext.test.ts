import { expect, it } from 'vitest'
import { preset as erpnext } from '#lib/sources/presets/erpnext/preset.ts'
import { ask, only } from './support/vendor.ts'

const site = 'https://erp.example.com'
const jane = { email: 'jane.doe@example.com' }

it('sends a name with quotes in it as a value', async () => {
  const { sent } = await ask(erpnext, site, jane)
  expect(sent.orders?.body).toMatchObject({ filters: { customer: 'Jane "JD" Doe' } })
})

it('asks for nothing more of an unknown customer', async () => {
  const { result, sent } = await ask(erpnext, site, jane, {
    replies: { customers: { body: { message: [] } } },
  })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
