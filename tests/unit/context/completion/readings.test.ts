import { describe, expect, it, vi } from 'vitest'
import type { Read } from '#lib/context/completion/reading.ts'
import { Readings } from '#lib/context/completion/readings.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { turn } from '../make.ts'
import { readAs, talk } from './understood.ts'

const empty = readAs()
const first = talk('Where is my order?', 'bot: Which one?')
const longer = [...first, turn('t2', '1001')]

describe('a conversation', () => {
  it('is read once, however often it is shown', async () => {
    const read = vi.fn(async () => empty)
    const readings = new Readings(read)
    expect(await readings.learn(first)).toBe(true)
    expect(await readings.learn(structuredClone(first))).toBe(false)
    expect(read).toHaveBeenCalledTimes(1)
    expect(readings.of(first)?.understood).toBe(empty.understood)
  })

  it('is read without internal notes and system lines', async () => {
    const read = vi.fn(async (_: readonly Turn[]) => empty)
    const notes = [
      turn('n', 'Call them', { role: 'agent', internal: true }),
      turn('s', 'Joined', { role: 'system' }),
    ]
    await new Readings(read).learn([...first, ...notes])
    expect(read).toHaveBeenCalledWith(first)
  })

  it('keeps its reading while a longer one is being read', async () => {
    let done = (_: Read) => {}
    const read = vi.fn(async () => empty as Read)
    const readings = new Readings(read)
    await readings.learn(first)
    read.mockReturnValueOnce(new Promise((resolve) => (done = resolve)))
    const learning = readings.learn(longer)
    expect(readings.of(longer)?.turns).toEqual(first)
    done(empty)
    expect(await learning).toBe(true)
    expect(readings.of(longer)?.turns).toEqual(longer)
  })

  it('has no reading of words that are not in it', async () => {
    const readings = new Readings(async () => empty)
    await readings.learn(first)
    expect(readings.of(talk('Something else'))).toBeUndefined()
  })

  it('that was followed by another is not shown as the newest', async () => {
    const waiting: ((read: Read) => void)[] = []
    const readings = new Readings(() => new Promise((resolve) => waiting.push(resolve)))
    const learning = [readings.learn(longer), readings.learn(talk('Another ticket'))]
    for (const done of waiting) done(empty)
    expect(await Promise.all(learning)).toEqual([false, true])
    expect(readings.of(longer)).toBeUndefined()
  })

  it('that cannot be read is shown without', async () => {
    const readings = new Readings(async () => undefined)
    expect(await readings.learn(first)).toBe(false)
    expect(readings.of(first)).toBeUndefined()
  })
})
