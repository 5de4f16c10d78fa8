import * as library from '@jmespath-community/jmespath'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mapRecords } from '#lib/sources/map-records.ts'
import { Budget, TooCostly } from '#lib/sources/paths/budget.ts'
import { compilePath } from '#lib/sources/paths/compile-path.ts'
import { search } from '#lib/sources/search.ts'
import { expression } from './expressions.ts'

vi.setConfig({ testTimeout: 60_000 })

const times = (count: number, part: string) => Array.from({ length: count }, () => part).join('|')
const numbers = Array.from({ length: 50_000 }, (_, index) => index)
const words = numbers
  .slice(0, 3000)
  .map((number) => ({ id: `${(number * 7919) % 3000}`, body: 'x'.repeat(2000) }))
const keys = Object.fromEntries(numbers.map((number) => [`k${number}`, number]))
const blanks = ' '.repeat(200_000)

describe('a path that would hang the worker or fill its memory is given up', () => {
  it.each([
    ['doubles a list', 1, times(60, '[@,@]')],
    ['doubles and flattens', 1, times(60, '[@,@][]')],
    ['puts a long list into itself a thousand times', numbers, `[${Array(900).fill('@').join(',')}][]`],
    ['doubles an object', 1, times(60, '{a:@,b:@}')],
    ['doubles by variables', 1, `${times(40, '(let $a = @ in [$a,$a])')}`],
    ['doubles by the root', [1], times(40, 'map(&[@,$],[@,@])')],
    ['joins texts', 'xxxxxxxx', times(60, "join('', [@,@])")],
    ['pads', 'x', "pad_left('x', `1000000000`)"],
    ['pads to the right', 'x', "pad_right('x', `1e15`)"],
    ['replaces a thousand million times', 'x', "replace('x', 'x', 'xx', `1000000000`)"],
    ['replaces what is everywhere', 'x'.repeat(1000), times(40, "replace(@, 'x', 'xx')")],
    ['maps inside maps', numbers, 'map(&map(&@, $), @)'],
    ['compares everything with everything', words, '[*].[let $id = id in $[?id==$id]]'],
    ['sorts by long texts', words, 'sort_by(@, &body)'],
    ['sorts long texts', words, 'sort([*].body)'],
    ['compares twins of twins', [[1], [2]], `${times(40, '[[[0],[1]],[[1],[0]]]')} | [0]==[1]`],
    ['asks for the truth of a large object', [keys, numbers], '[1][?$[0]]'],
    ['writes everything as text, again and again', numbers, '[*].to_string($)'],
    ['looks for a long text in a long text', [blanks, `${blanks.slice(9)}x`], 'contains([0], [1])'],
    ['cuts texts', blanks, `[${Array(200).fill('@[::2]').join(',')}]`],
    ['zips', numbers, `zip(${Array(200).fill('@').join(',')})`],
    ['merges', keys, `merge(${Array(300).fill('@').join(',')})`],
  ])('%s', (_, data, path) => {
    expect(() => search(data, path)).toThrow(TooCostly)
  })

  it('blanks are trimmed in one pass', () => {
    expect(search(`${blanks}x y${blanks}`, 'trim(@)')).toBe('x y')
    expect(search('..x.', "trim_left(@, '.')")).toBe('x.')
    expect(search('..x.', "trim_right(@, '.')")).toBe('..x')
  })
})

/** How many values there are to walk through, up to a number. */
function sizeOf(value: unknown, most: number): number {
  let size = 0
  const waiting = [value]
  while (waiting.length > 0 && size <= most) {
    const next = waiting.pop()
    size += typeof next === 'string' ? 1 + next.length / 16 : 1
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next))
  }
  return size
}

const data = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.record({ a: fc.jsonValue(), b: fc.array(fc.string({ maxLength: 30 })) }), { maxLength: 30 }),
)
const steps = 20_000

describe('for any expression and any data', () => {
  it('what is found is no larger than the budget', () => {
    fc.assert(
      fc.property(expression, data, (path, value) => {
        const found = within(steps, value, path)
        const most = Math.max(steps, sizeOf(value, Number.POSITIVE_INFINITY))
        expect(sizeOf(found, most)).toBeLessThanOrEqual(most)
      }),
      { numRuns: 400 },
    )
  })

  it('the steps grow with what is done: a small budget is never overdrawn by more than one part', () => {
    fc.assert(
      fc.property(expression, data, fc.integer({ min: 1, max: 500 }), (path, value, few) => {
        const budget = new Budget(few)
        try {
          search(value, path, budget)
        } catch {
          expect(budget.left).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('what is found is what the library finds', () => {
    fc.assert(
      fc.property(expression, data, (path, value) => {
        const bounded = within(steps, value, path)
        fc.pre(bounded !== undefined)
        expect(bounded).toEqual(byLibrary(value, path))
      }),
      { numRuns: 400 },
    )
  })

  it('the grammar makes expressions that can be read, and most of them find something', () => {
    const paths = fc.sample(expression, { numRuns: 500, seed: 1 })
    const readable = paths.filter((path) => compilePath(path))
    expect(readable.length).toBeGreaterThan(490)
    const value = { a: [1, { b: ['x', 'y'] }], b: ['p', 'q'] }
    const finding = readable.filter((path) => within(steps, value, path) !== null)
    expect(finding.length).toBeGreaterThan(300)
  })
})

/** What is found within so many steps; `undefined` where they do not suffice. */
function within(most: number, value: unknown, path: string): unknown {
  try {
    return search(value, path, new Budget(most))
  } catch (error) {
    expect(error).toBeInstanceOf(TooCostly)
    return undefined
  }
}

/** Only for what is known to stay small. */
function byLibrary(value: unknown, path: string): unknown {
  try {
    return library.search(value as never, path) ?? null
  } catch {
    return null
  }
}

describe('a mapping', () => {
  const baseUrl = 'https://shop.example.com'
  const runaway = times(60, '[@,@]')
  const customers = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: 'Eva' }))

  it('reports a path that takes too long by its place, once, and keeps the rest', () => {
    const fields = { recordId: 'id', phone: runaway, name: 'name' }
    const { records, issues } = mapRecords(
      { list: customers(200) },
      [{ to: 'customers', each: 'list', fields }],
      baseUrl,
    )
    expect(records.customers).toHaveLength(200)
    expect(records.customers[199]).toEqual({ recordId: 'c199', name: 'Eva' })
    expect(issues).toEqual([{ path: 'customers[0].phone', problem: 'takes too long to work out' }])
  })

  it('reports a list that takes too long', () => {
    const { records, issues } = mapRecords(
      { list: customers(2) },
      [
        { to: 'orders', each: runaway, fields: { recordId: 'id' } },
        { to: 'customers', each: 'list', fields: { recordId: 'id' } },
      ],
      baseUrl,
    )
    expect(records.customers).toHaveLength(2)
    expect(issues).toEqual([{ path: 'orders', problem: 'takes too long to work out' }])
  })

  it('has one budget for the whole reply: many paths that each stay below the bound are stopped as well', () => {
    const slow = (name: string) => `map(&[@,'${name}'], $.numbers)`
    const names = ['name', 'phone', 'language', 'timeZone', 'tier']
    const fields = {
      recordId: 'id',
      ...Object.fromEntries(names.map((name) => [name, `[${slow(name)}] | 'x'`])),
    }
    const { issues } = mapRecords(
      { list: customers(500).map((customer) => ({ ...customer, numbers })) },
      [{ to: 'customers', each: 'list', fields }],
      baseUrl,
    )
    const given = issues.filter(({ problem }) => problem === 'takes too long to work out')
    expect(new Set(given.map(({ path }) => path.replace(/\[\d+\]/, '')))).toEqual(
      new Set([...names.map((name) => `customers.${name}`), 'customers.recordId']),
    )
  })
})
