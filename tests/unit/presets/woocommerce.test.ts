import { expect, it } from 'vitest'
import { preset as woocommerce } from '#lib/sources/presets/woocommerce/preset.ts'
import { ask, only } from './support/vendor.ts'

const shop = 'https://shop.example.com'
const joao = { email: 'joao.silva@example.com' }

it('asks for no orders of an unknown customer', async () => {
  const { result, sent } = await ask(woocommerce, shop, joao, { replies: { customers: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
