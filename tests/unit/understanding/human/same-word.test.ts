import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWord } from '#lib/understanding/human/same-word.ts'

describe('a word is recognised', () => {
  it.each([
    ['human', 'human'],
    ['humen', 'human'],
    ['huma', 'human'],
    ['agtent', 'agent'],
    ['aegnt', 'agent'],
    ['agentt', 'agent'],
  ])('as it is typed: %s for %s', (written, wanted) => {
    expect(sameWord(written, wanted)).toBe(true)
  })

  it.each([
    ['talc', 'talk'],
    ['urgent', 'agent'],
    ['personal', 'person'],
    ['gaent', 'agent'],
    ['', 'agent'],
  ])('and %s is not %s', (written, wanted) => {
    expect(sameWord(written, wanted)).toBe(false)
  })

  it('with any one letter left out of its tail', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5 }), fc.nat(), (wanted, at) => {
        const gone = 1 + (at % (wanted.length - 1))
        expect(sameWord(wanted.slice(0, gone) + wanted.slice(gone + 1), wanted)).toBe(true)
      }),
    )
  })
})
