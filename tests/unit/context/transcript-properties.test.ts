import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTranscript } from '#lib/context/transcript.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { at, packet, turn } from './make.ts'

const said = fc.record({
  text: fc.constantFrom('ok', 'Ok ', 'hello?', 'where is it', 'thanks'),
  role: fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const),
  minutes: fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined }),
})
const view = (prefix: string) =>
  fc
    .array(said, { maxLength: 12 })
    .map((all) =>
      all.map(({ text, role, minutes }, index) =>
        turn(`${prefix}${index}`, text, { role, ...(minutes !== undefined && { at: at(minutes) }) }),
      ),
    )

describe('whatever is said', () => {
  it('loses nothing of the conversation, and no message has two places', () => {
    fc.assert(
      fc.property(view('t'), view('p'), view('a'), (talk, page, api) => {
        const { turns } = mergeTranscript(packet('a', { transcript: talk }), [page, api])
        for (const one of talk) expect(turns).toContain(one)
        expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length)
      }),
    )
  })

  it('shows every sentence as often as the view that shows it most often', () => {
    const count = (turns: readonly Turn[]) =>
      turns.filter(({ text, role }) => text === 'hello?' && role === 'customer').length
    fc.assert(
      fc.property(view('t'), view('p'), (talk, page) => {
        const { turns } = mergeTranscript(packet('a', { transcript: talk }), [page])
        expect(count(turns)).toBeGreaterThanOrEqual(Math.max(count(talk), count(page)))
        expect(count(turns)).toBeLessThanOrEqual(count(talk) + count(page))
      }),
    )
  })

  it('adds nothing for a view that is given twice', () => {
    fc.assert(
      fc.property(view('t'), view('p'), (talk, page) => {
        const again = page.map((one) => ({ ...one, id: `again-${one.id}` }))
        const conversation = packet('a', { transcript: talk })
        expect(mergeTranscript(conversation, [page, again]).turns).toHaveLength(
          mergeTranscript(conversation, [page]).turns.length,
        )
      }),
    )
  })
})

describe('long conversations', () => {
  /** How often the texts of turns are read while they are merged. */
  function readsOf(length: number, sameText: boolean): number {
    let reads = 0
    const counted = (prefix: string): Turn[] =>
      Array.from({ length }, (_, index) => {
        const text = sameText ? 'ok' : `message ${index}`
        return {
          id: `${prefix}${index}`,
          role: 'customer',
          at: at(index * 20),
          get text() {
            reads++
            return text
          },
        }
      })
    const { turns } = mergeTranscript(packet('a', { transcript: counted('t') }), [counted('p'), counted('a')])
    expect(turns).toHaveLength(length)
    return reads
  }

  it.each([false, true])('of 10,000 messages take ten times the work of 1,000 (same words: %s)', (same) => {
    expect(readsOf(10_000, same) / readsOf(1000, same)).toBeLessThan(11)
  })
})
