import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oldestFirst } from '#lib/context/oldest-first.ts'
import { mergeTranscript } from '#lib/context/transcript.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { turnsFrom } from '#lib/sources/packets/turns.ts'
import { at, packet, turn } from './make.ts'

const ids = (turns: readonly { id?: string }[]) => turns.map(({ id }) => id)
const timed = (...minutes: (number | undefined)[]) =>
  minutes.map((minute, index) =>
    turn(`m${index}`, `message ${index}`, minute === undefined ? {} : { at: at(minute) }),
  )

/** Messages as a format finds them. */
const sent = (turns: readonly Turn[]) =>
  turns.map(({ id, role, text, at: time }) => ({ id, role, text, at: time }))

describe('a list that comes newest first', () => {
  it('is turned round, messages without a time with it', () => {
    expect(ids(oldestFirst(timed(9, undefined, 5, undefined)))).toEqual(['m3', 'm2', 'm1', 'm0'])
  })

  it('comes right where messages have the same moment', () => {
    expect(ids(mergeTranscript(undefined, [timed(9, 5, 5, 2)]).turns)).toEqual(['m3', 'm2', 'm1', 'm0'])
    expect(ids(turnsFrom(sent(timed(9, 5, 5, 2))))).toEqual(['m3', 'm2', 'm1', 'm0'])
  })

  it('is known by ids that count down where there are no times', () => {
    const named = (...names: string[]) => names.map((name) => turn(name, `message ${name}`))
    expect(ids(oldestFirst(named('12', '11', '9')))).toEqual(['9', '11', '12'])
    expect(ids(oldestFirst(named('9', '11', '12')))).toEqual(['9', '11', '12'])
    expect(ids(oldestFirst(named('12', '9', '11')))).toEqual(['12', '9', '11'])
    expect(ids(oldestFirst(named('b', 'a', '0')))).toEqual(['b', 'a', '0'])
  })

  it('is the same transcript as the other way round, in the ticket too', () => {
    const view = timed(1, undefined, 4, 4, undefined, 8)
    expect(mergeTranscript(undefined, [view.toReversed()])).toEqual(mergeTranscript(undefined, [view]))
  })
})

describe('whatever order a source has', () => {
  const shuffled = (count: number) =>
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count })

  it('messages with times come out in theirs', () => {
    fc.assert(
      fc.property(shuffled(12), (order) => {
        const told = order.map((minute) => turn(`m${minute}`, `message ${minute}`, { at: at(minute) }))
        const sorted = [...Array(12).keys()].map((minute) => `m${minute}`)
        expect(ids(turnsFrom(sent(told)))).toEqual(sorted)
        expect(ids(mergeTranscript(packet('a', { transcript: told }), []).turns)).toEqual(sorted)
        expect(ids(mergeTranscript(undefined, [told]).turns)).toEqual(sorted)
      }),
    )
  })

  it('messages of one moment keep the order in which they were sent', () => {
    fc.assert(
      fc.property(shuffled(8), (order) => {
        const told = order.map((place) => turn(`m${place}`, `message ${place}`, { at: at(0) }))
        expect(ids(turnsFrom(sent(told)))).toEqual(ids(told))
        expect(ids(mergeTranscript(undefined, [told]).turns)).toEqual(ids(told))
      }),
    )
  })

  it('nothing is lost', () => {
    const minutes = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), { maxLength: 12 })
    fc.assert(
      fc.property(minutes, (all) => {
        const told = timed(...all)
        expect(ids(oldestFirst(told)).toSorted()).toEqual(ids(told).toSorted())
        // Turned round once, it stays.
        expect(oldestFirst(oldestFirst(told))).toEqual(oldestFirst(told))
      }),
    )
  })
})
