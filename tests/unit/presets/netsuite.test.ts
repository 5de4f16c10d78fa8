import { expect, it } from 'vitest'
import { preset as netsuite } from '#lib/sources/presets/netsuite/preset.ts'
import { ask, only } from './support/vendor.ts'

const account = 'https://123456.suitetalk.api.netsuite.com'
const jane = { email: "jane.o'doe@example.com" }

it('puts nothing that was typed into an SQL text', async () => {
  const { sent } = await ask(netsuite, account, { ...jane, orderNumber: `1" OR id != "'` })
  const { found, number, ...queries } = sent
  expect(found?.query?.q).toBe(`email IS "jane.o'doe@example.com"`)
  expect(number?.query?.q).toBe(String.raw`otherRefNum IS "1\" OR id != \"\'"`)
  expect(Object.keys(queries)).toHaveLength(7)
  expect(JSON.stringify(queries)).not.toMatch(/doe| OR /)
})

it('asks for nothing more of an unknown customer', async () => {
  const replies = { found: { body: { count: 0, hasMore: false, items: [] } } }
  const { result, sent } = await ask(netsuite, account, jane, { replies })
  expect(result).toMatchObject({ ok: true, value: { records: only({}) } })
  expect(Object.keys(sent)).toEqual(['found'])
})
