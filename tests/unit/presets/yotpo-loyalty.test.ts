import { expect, it } from 'vitest'
import { preset as yotpoLoyalty } from '#lib/sources/presets/yotpo-loyalty/preset.ts'
import { ask, only, recordsOf, sample } from './support/vendor.ts'

const api = 'https://loyalty.yotpo.com'
const jane = { email: 'jane.doe@example.com' }
const settings = { guid: 'guid-of-the-programme' }

const withReply = (changes: object) => {
  const body = { ...(sample('yotpo-loyalty', 'customer').payload as object), ...changes }
  return recordsOf(yotpoLoyalty, api, jane, { settings, replies: { customer: { body } } })
}

it('gives no membership to a customer who has not joined', async () => {
  const { loyalty, customers } = await withReply({ opt_in: false })
  expect(loyalty).toEqual([])
  expect(customers).toHaveLength(1)
})

it('says nothing of points that never expire, nor of amounts in an unknown currency', async () => {
  const { loyalty, customers } = await withReply({ points_expire_at: null })
  expect(loyalty).toEqual([{ recordId: '544365967', points: 320, tier: 'Gold' }])
  expect(customers[0]?.lifetimeValue).toBeUndefined()
})

it('finds nobody where Yotpo answers 404', async () => {
  const replies = { customer: { body: {}, status: 404 } }
  expect(await recordsOf(yotpoLoyalty, api, jane, { settings, replies })).toEqual(only({}))
})

it('reports a wrong key', async () => {
  const replies = { customer: { body: {}, status: 401 } }
  const { result } = await ask(yotpoLoyalty, api, jane, { settings, replies })
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unauthorized' } })
})
