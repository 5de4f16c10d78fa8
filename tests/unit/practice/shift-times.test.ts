import { expect, it } from 'vitest'
import { shiftTimes } from '#lib/practice/shift-times.ts'

const now = new Date('2026-03-01T00:30:00.000Z')

it.each([
  ['@-35m', '2026-02-28T23:55:00.000Z'],
  ['@-2h', '2026-02-28T22:30:00.000Z'],
  ['@-3d', '2026-02-26T00:30:00.000Z'],
  ['@+1d', '2026-03-02T00:30:00.000Z'],
  ['@-0m', '2026-03-01T00:30:00.000Z'],
  ['@date-1d', { __class__: 'date', year: 2026, month: 2, day: 28 }],
  ['@date+0d', { __class__: 'date', year: 2026, month: 3, day: 1 }],
])('%s is %j', (text, shifted) => {
  expect(shiftTimes(text, now)).toEqual(shifted)
})

it.each(['', '@', '@-35', '@35m', '@-35s', 'at @-35m', '@-35m.', '@date', 'eva@-3d.example.com', '@date-x'])(
  '%j is a text like any other',
  (text) => {
    expect(shiftTimes(text, now)).toBe(text)
  },
)

it('shifts everywhere in the data, and leaves the data itself as it was', () => {
  const data = { at: '@-1h', list: [{ at: '@-1d' }, 7, null, true], deep: { on: '@date-1d' } }
  const before = structuredClone(data)
  expect(shiftTimes(data, now)).toEqual({
    at: '2026-02-28T23:30:00.000Z',
    list: [{ at: '2026-02-28T00:30:00.000Z' }, 7, null, true],
    deep: { on: { __class__: 'date', year: 2026, month: 2, day: 28 } },
  })
  expect(data).toEqual(before)
})
