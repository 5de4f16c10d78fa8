import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { CustomerRecord, OrderRecord } from '#lib/contract/records.ts'
import { fitting } from '#lib/sources/fitting.ts'

vi.setConfig({ testTimeout: 60_000 })

const Item = z.object({ id: z.string(), note: z.optional(z.string().check(z.maxLength(3))) })
const Whole = z.object({ name: z.string(), items: z.array(Item), tags: z.optional(z.array(z.string())) })

it.each([
  [{ name: 'a', items: [] }, { name: 'a', items: [] }, []],
  [
    { name: 'a', items: [{ id: '1', note: 'long' }] },
    { name: 'a', items: [{ id: '1' }] },
    [['items[0].note', 'does not fit the contract']],
  ],
  [
    { name: 'a', items: [{ note: 'long' }, { id: 'ok' }, { id: 2 }, 'text'] },
    { name: 'a', items: [{ id: 'ok' }] },
    [
      ['items[0].id', 'is required and missing'],
      ['items[0].note', 'does not fit the contract'],
      ['items[2].id', 'does not fit the contract'],
      ['items[3]', 'does not fit the contract'],
    ],
  ],
  [{ name: 'a', items: [], tags: [1, 'b', 2] }, { name: 'a', items: [], tags: ['b'] }, 2],
  [{ name: 'a', items: [], tags: 'b' }, { name: 'a', items: [] }, 1],
  [{ name: 1, items: [] }, undefined, [['name', 'does not fit the contract']]],
  [{ items: [] }, undefined, [['name', 'is required and missing']]],
  ['nothing', undefined, 1],
  [undefined, undefined, 1],
])('of %j fits %j', (value, data, problems) => {
  const read = fitting(Whole, value)
  expect(read.data).toEqual(data)
  if (typeof problems === 'number') expect(read.issues.length).toBeGreaterThanOrEqual(problems)
  else {
    const found = read.issues.map(({ path, problem }) => [path, problem])
    expect(found.slice(0, problems.length)).toEqual(expect.arrayContaining(problems))
  }
})

it('whatever comes in, what comes out fits, and the value is left as it was', () => {
  const part = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom('eva@example.com', '2026-11-22T00:00:00Z'),
  )
  const record = fc.record(
    {
      recordId: part,
      number: part,
      name: part,
      email: part,
      address: part,
      lines: fc.array(part),
      total: part,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(record, (value) => {
      for (const schema of [CustomerRecord, OrderRecord]) {
        const before = structuredClone(value)
        const { data, issues } = fitting<unknown>(schema, value)
        expect(value).toEqual(before)
        if (data !== undefined) expect(schema.safeParse(data).success).toBe(true)
        else expect(issues.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 200 },
  )
})

it('thousands of misfits are left out in a moment', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? { id: 'x' } : { id: 1 }))
  const started = performance.now()
  expect(fitting(Whole, { name: 'a', items }).data?.items).toHaveLength(5000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
