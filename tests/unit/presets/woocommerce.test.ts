import { expect, it } from 'vitest'
import { preset as woocommerce } from '#lib/sources/presets/woocommerce/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const shop = 'https://shop.example.com'
const joao = { email: 'joao.silva@example.com' }

it('reads customer and orders, with names as text and lines with their tax', async () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' })
  expect(await recordsOf(woocommerce, shop, joao)).toEqual(
    only({
      customers: [
        {
          recordId: '26',
          name: 'João Silva',
          email: 'joao.silva@example.com',
          phone: '(55) 5555-5555',
          customerSince: '2017-03-21T19:11:14.000Z',
          address: {
            street: 'Av. Brasil, 432',
            postalCode: '12345-000',
            city: 'Rio de Janeiro',
            country: 'BR',
          },
          url: 'https://shop.example.com/wp-admin/user-edit.php?user_id=26',
        },
      ],
      orders: [
        {
          recordId: '727',
          number: '727',
          status: 'paid',
          statusText: 'processing',
          placedAt: '2017-03-22T19:28:02.000Z',
          total: usd(2935),
          lines: [
            { name: 'Woo Single #1', quantity: 2, total: usd(645) },
            {
              name: 'Ship Your Idea – Color: Black, Size: M Test',
              sku: 'Bar3',
              quantity: 1,
              total: usd(1290),
            },
          ],
          payments: [{ method: 'Direct Bank Transfer', status: 'paid', amount: usd(2935) }],
          url: 'https://shop.example.com/wp-admin/post.php?post=727&action=edit',
        },
        {
          recordId: '723',
          number: '723',
          status: 'shipped',
          statusText: 'completed',
          placedAt: '2017-03-21T19:16:00.000Z',
          total: usd(3900),
          lines: [
            { name: 'Woo Album #2', quantity: 1, total: usd(900) },
            { name: 'Woo Ninja', quantity: 1, total: usd(2000) },
          ],
          payments: [
            { method: 'Direct bank transfer', amount: usd(3900) },
            { method: 'Refund', status: 'refunded', amount: usd(1000) },
            { method: 'Refund', status: 'refunded', amount: usd(900) },
          ],
          url: 'https://shop.example.com/wp-admin/post.php?post=723&action=edit',
        },
      ],
    }),
  )
})

it('asks for the orders of the customer that it found', async () => {
  const { sent } = await ask(woocommerce, shop, joao)
  expect(sent.customers).toEqual(sample('woocommerce', 'customers').request)
  expect(sent.orders).toEqual(sample('woocommerce', 'orders').request)
})

it('asks for no orders of an unknown customer', async () => {
  const { result, sent } = await ask(woocommerce, shop, joao, { replies: { customers: { body: [] } } })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['customers'])
})
