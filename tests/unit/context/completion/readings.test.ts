import { describe, expect, it, vi } from 'vitest'
import { Readings } from '#lib/context/completion/readings.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Understanding } from '#lib/understanding/understand.ts'
import { turn } from '../make.ts'
import { nothing, talk } from './understood.ts'

const first = talk('Where is my order?', 'bot: Which one?')
const longer = [...first, turn('t2', '1001')]

describe('a conversation', () => {
  it('is read once, however often it is shown', async () => {
    const read = vi.fn(async () => nothing)
    const readings = new Readings(read)
    expect(await readings.learn(first)).toBe(true)
    expect(await readings.learn(structuredClone(first))).toBe(false)
    expect(read).toHaveBeenCalledTimes(1)
    expect(readings.of(first)?.understood).toBe(nothing)
  })

  it('is read without internal notes and system lines', async () => {
    const read = vi.fn(async (_: readonly Turn[]) => nothing)
    const notes = [
      turn('n', 'Call them', { role: 'agent', internal: true }),
      turn('s', 'Joined', { role: 'system' }),
    ]
    await new Readings(read).learn([...first, ...notes])
    expect(read).toHaveBeenCalledWith(first)
  })

  it('keeps its reading while a longer one is being read', async () => {
    let done = (_: Understanding) => {}
    const read = vi.fn(async () => nothing as Understanding)
    const readings = new Readings(read)
    await readings.learn(first)
    read.mockReturnValueOnce(new Promise((resolve) => (done = resolve)))
    const learning = readings.learn(longer)
    expect(readings.of(longer)?.turns).toEqual(first)
    done(nothing)
    expect(await learning).toBe(true)
    expect(readings.of(longer)?.turns).toEqual(longer)
  })

  it('has no reading of words that are not in it', async () => {
    const readings = new Readings(async () => nothing)
    await readings.learn(first)
    expect(readings.of(talk('Something else'))).toBeUndefined()
  })

  it('that was followed by another is not shown as the newest', async () => {
    const waiting: ((understood: Understanding) => void)[] = []
    const readings = new Readings(() => new Promise((resolve) => waiting.push(resolve)))
    const learning = [readings.learn(longer), readings.learn(talk('Another ticket'))]
    for (const done of waiting) done(nothing)
    expect(await Promise.all(learning)).toEqual([false, true])
    expect(readings.of(longer)).toBeUndefined()
  })

  it('that cannot be read is shown without', async () => {
    const readings = new Readings(async () => undefined)
    expect(await readings.learn(first)).toBe(false)
    expect(readings.of(first)).toBeUndefined()
  })
})
