/** node server.ts <folder with node_modules> <port> <now> <file to write when ready>: Vendure with its orders seeded. */

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Order, orders } from '../data/orders.ts'
import { daysBefore } from '../types.ts'
import { superadmin } from './accounts.ts'
import { seed } from './seed.ts'

const [packageFolder = '', port = '', nowText = '', readyFile = ''] = process.argv.slice(2)
const vendure = createRequire(join(packageFolder, 'package.json'))('@vendure/core')

const codes = orders.map((order) => order.code)

const app = await vendure.bootstrap({
  apiOptions: {
    hostname: '127.0.0.1',
    port: Number(port),
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
  },
  // "bearer" has the login answer with the token; by default there is only a cookie.
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: superadmin,
    cookieOptions: { secret: 'live-test' },
  },
  dbConnectionOptions: { type: 'sqljs', synchronize: true, logging: false },
  paymentOptions: { paymentMethodHandlers: [vendure.dummyPaymentHandler] },
  // Vendure's own codes are random. The shop and the warehouse are to meet on the number, so ours come from the list.
  orderOptions: { orderCodeStrategy: { generate: () => codes.shift() ?? `X${Date.now()}` } },
  logger: new vendure.DefaultLogger({ level: vendure.LogLevel.Warn, timestamp: false }),
})
await seed(`http://127.0.0.1:${port}/admin-api`)
for (const order of orders) await backdate(order)
writeFileSync(readyFile, new Date().toISOString())

/** The API dates everything now, so the dates of the story are written into the database. */
async function backdate(order: Order): Promise<void> {
  const { rawConnection } = app.get(vendure.TransactionalConnection)
  const placed = daysBefore(new Date(nowText), order.daysAgo)
  const sent = daysBefore(new Date(nowText), order.daysAgo - 1)
  const changed = order.shop === 'delivered' ? daysBefore(new Date(nowText), order.daysAgo - 3) : sent
  const found = await rawConnection.getRepository(vendure.Order).findOneOrFail({
    where: { code: order.code },
    relations: ['payments', 'fulfillments'],
  })
  const set = (entity: unknown, id: string, dates: object) =>
    rawConnection.getRepository(entity).update(id, dates)
  await set(vendure.Order, found.id, { createdAt: placed, orderPlacedAt: placed, updatedAt: changed })
  for (const { id } of found.payments)
    await set(vendure.Payment, id, { createdAt: placed, updatedAt: placed })
  for (const { id } of found.fulfillments)
    await set(vendure.Fulfillment, id, { createdAt: sent, updatedAt: changed })
}
