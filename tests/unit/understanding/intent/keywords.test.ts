import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findByKeywords } from '#lib/understanding/intent/keywords.ts'
import { intentKeywords } from '#lib/understanding/intent/words/index.ts'

const find = findByKeywords({
  language: 'nl',
  lines: [
    ['track_refund', 'waar geld'],
    ['get_refund', 'geld terug, retour'],
    ['review', 'bon.'],
  ],
})

describe('the words of a language', () => {
  it('name an intent where all of a line’s beginnings are there, in any order', () => {
    expect(find('Ik wil mijn geld terug!')).toBe('get_refund')
    expect(find('Terug met dat geld')).toBe('get_refund')
    expect(find('Het geld is op')).toBeUndefined()
  })

  it('name what is special before what is general', () => {
    expect(find('Waar blijft het geld dat ik terug krijg?')).toBe('track_refund')
  })

  it('are beginnings, unless a full stop makes them whole', () => {
    expect(find('retourneren')).toBe('get_refund')
    expect(find('bon')).toBe('review')
    expect(find('bonbons')).toBeUndefined()
  })

  it('are written as they are compared: lower case, no accents, no apostrophes', () => {
    for (const { lines } of intentKeywords) {
      for (const [, alternatives] of lines) expect(alternatives).toMatch(/^[a-z., ]+$/)
    }
  })

  it('can be looked for in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void find(text)))
  })
})
