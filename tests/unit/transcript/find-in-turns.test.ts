import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from '#components/panel/folded-text.ts'
import { findInTurns } from '#components/panel/transcript/find-in-turns.ts'

const found = (text: string, query: string) =>
  findInTurns([{ id: '1', role: 'customer', text }], query).map(({ start, end }) => text.slice(start, end))

describe('looking for words', () => {
  it.each([
    ['a CAFE, un Café', 'café', ['CAFE', 'Café']],
    ['cafe\u0301 noir', 'cafe', ['cafe\u0301']],
    ['Hauptstraße 1, STRASSE', 'strasse', ['straße', 'STRASSE']],
    ['¿Cuándo llegó el envío?', 'llego el envio', ['llegó el envío']],
    ['🧦🧦 Größe', 'GROSSE', ['Größe']],
    ['أين طلبي؟', 'طلبي', ['طلبي']],
    ['a.b', '.', ['.']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['anything', '  ', []],
  ])('in %j for %j', (text, query, places) => expect(found(text, query)).toEqual(places))

  it('names the turn, and goes through them in order', () => {
    const turns = ['one', 'two one', 'three'].map((text) => ({ id: text, role: 'bot' as const, text }))
    expect(findInTurns(turns, 'ONE')).toEqual([
      { turn: 0, start: 0, end: 3 },
      { turn: 1, start: 4, end: 7 },
    ])
  })

  it('finds any part of any text, and marks what reads like it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words) => {
        fc.pre(foldedText(words.trim()) !== '')
        const places = found(`${before} ${words.trim()}`, words)
        expect(places.length).toBeGreaterThan(0)
        for (const place of places) expect(foldedText(place)).toContain(foldedText(words.trim()))
      }),
    )
  })
})
