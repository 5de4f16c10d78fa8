import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mapRecords } from '#lib/sources/map-records.ts'
import { presets } from '#lib/sources/presets/index.ts'
import { search } from '#lib/sources/search.ts'

vi.setConfig({ testTimeout: 60_000 })

it.each([
  '',
  '(',
  '('.repeat(1900),
  '['.repeat(1900),
  '!'.repeat(1900),
  'a.'.repeat(999),
  'unknown(@)',
  "join(',', @)",
  'length(@)',
  'sum(@)',
  "split('x', @)",
  '`{`',
  "'",
  '$undefined',
  'let $a = $a in $a',
  '@[::0]',
  '@[9999999999999999999]',
  'to_number(@)',
  "pad_left('x', `-1`)",
  "replace('a', '', 'b')",
])('the expression %j finds something or nothing, and never throws', (path) => {
  for (const data of [null, {}, [], 'text', 0, { a: [1, { b: 2 }] }])
    expect(() => search(data, path)).not.toThrow()
})

it('any text at all may be an expression', () => {
  const pieces = fc.constantFrom(
    'a',
    '.',
    '[',
    ']',
    '*',
    '?',
    '|',
    '&',
    '@',
    '$',
    '(',
    ')',
    "'",
    '`',
    '"',
    '\\',
    ' ',
    ',',
    '{',
    '}',
    ':',
    '0',
    '-',
    '=',
    '!',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), fc.jsonValue(), (parts, data) => {
      expect(() => search(data, parts.join(''))).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

it.each(['__proto__', 'constructor', 'toString', 'constructor.name', 'length'])(
  'the name %s brings nothing into a record that is not in the data',
  (path) => {
    const fields = { recordId: 'id', name: { path, as: 'text' }, phone: path } as const
    const { records } = mapRecords(
      { a: [{ id: '1' }] },
      [{ to: 'customers', each: 'a', fields }],
      'https://example.com',
    )
    for (const record of records.customers) expect(record).toEqual({ recordId: '1' })
  },
)

describe.each(presets)('$id', ({ definition }) => {
  const ids = definition.requests.map(({ id }) => id)

  it('maps no JSON into an error', () => {
    const deep = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 0, 'x', true, '2026-11-22'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'items',
            'result',
            'data',
            'customers',
            'orders',
            'lines',
            'lines.',
            'shipments.',
            'fulfillments',
            'id',
            'state',
          ),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => deep)), (values) => {
        const replies = Object.fromEntries(ids.map((id, index) => [id, values[index]]))
        expect(() => mapRecords(replies, definition.mappings, 'https://example.com')).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })
})
