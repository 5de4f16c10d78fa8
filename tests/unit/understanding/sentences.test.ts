import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#lib/understanding/sentences.ts'

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it('end at a mark or a line', () => {
    expect(texts('Hi! Is it here?? Yes…\nThanks')).toEqual(['Hi!', 'Is it here??', 'Yes…', 'Thanks'])
  })

  it('do not end within a number, an address or after an abbreviation', () => {
    expect(texts('It was 4.50 at shop.example.com, no. 9. Ok')).toEqual([
      'It was 4.50 at shop.example.com, no. 9.',
      'Ok',
    ])
  })

  it('keep their place, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const found = sentencesOf(text)
        for (const { text: own, start, end } of found) expect(text.slice(start, end)).toBe(own)
        const letters = (all: string) => all.replace(/\s/gu, '')
        expect(letters(found.map((one) => one.text).join(''))).toBe(letters(text))
      }),
    )
  })
})
