import { describe, expect, it } from 'vitest'
import { placeOf } from '#components/panel/transcript/place.ts'
import { type RowOptions, rowsOf } from '#components/panel/transcript/rows.ts'
import type { Turn } from '#lib/contract/turn.ts'

const turn = (id: string, at?: string, role: Turn['role'] = 'customer'): Turn => ({
  id,
  role,
  text: `words ${id}`,
  ...(at && { at }),
})
const options: RowOptions = { kinds: new Map(), open: new Set(), shown: new Set() }
const keys = (turns: Turn[], more: Partial<RowOptions> = {}, handoffBefore?: string) =>
  rowsOf({ turns, ...(handoffBefore && { handoffBefore }) }, { ...options, ...more }).map(({ key }) => key)

describe('the rows of a transcript', () => {
  it('begin each day, and say a long pause within one', () => {
    const turns = [
      turn('a', '2026-11-20T12:00:00'),
      turn('b', '2026-11-20T12:59:00'),
      turn('c', '2026-11-20T15:00:00'),
      turn('d'),
      turn('e', '2026-11-22T09:00:00'),
    ]
    expect(keys(turns)).toEqual(['day 0 a', '0 a', '0 b', 'break 0 c', '0 c', '0 d', 'day 0 e', '0 e'])
  })

  it('have the handoff where it was, or behind everything', () => {
    expect(keys([turn('a'), turn('b')], {}, 'b')).toEqual(['0 a', 'handoff', '0 b'])
    expect(keys([turn('a')], { handedOffAt: '2026-11-20T12:00:00Z' })).toEqual(['0 a', 'handoff'])
  })

  it('keep steps on both sides of the handoff apart', () => {
    const steps = ['a', 'b', 'c', 'd'].map((id) => turn(id, undefined, 'system'))
    expect(keys(steps, {}, 'c')).toEqual(['steps 0 a', 'handoff', 'steps 0 c'])
    expect(keys(steps, { open: new Set(['steps 0 c']) }, 'c').slice(2)).toEqual(['steps 0 c', '0 c', '0 d'])
    expect(keys(steps, { shown: new Set([1]) })).toEqual(['0 a', '0 b', 'steps 0 c'])
  })

  it('keep their keys when other turns come in before and behind', () => {
    const some = [turn('b'), turn('c')]
    expect(keys([turn('a'), ...some, turn('d')])).toEqual(expect.arrayContaining(keys(some)))
  })
})

describe('a place', () => {
  const twice = [turn('x'), { ...turn('x'), text: 'other words' }]

  it('is the turn with the words, where two have one id', () => {
    expect(placeOf(twice, { turnId: 'x', text: 'words', start: 6, end: 11 })?.turn).toBe(1)
    expect(placeOf(twice, { turnId: 'x' })?.turn).toBe(0)
    expect(placeOf(twice, { turnId: 'y' })).toBeUndefined()
  })

  it('is that of words of which nobody has said where they stand', () => {
    expect(placeOf(twice, { turnId: 'x', text: 'other' })).toEqual({ turn: 1, start: 0, end: 5 })
    expect(placeOf(twice, { turnId: 'x', text: 'nowhere' })).toEqual({ turn: 0 })
  })
})
