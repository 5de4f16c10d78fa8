import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresOf } from '#lib/understanding/intent/features.ts'
import { piecesOf } from '#lib/understanding/intent/pieces.ts'
import { stem } from '#lib/understanding/intent/stem.ts'

describe('the forms of a word', () => {
  it.each([
    ['cancel', 'cancels', 'cancelled', 'cancelling', 'cancellation'],
    ['deliver', 'delivery', 'delivered', 'delivering', 'deliveries'],
    ['charge', 'charged', 'charging', 'charges'],
    ['ship', 'shipping', 'shipped', 'shipment'],
  ])('%s have one stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it('keep short words apart, and take every number for one', () => {
    expect(stem('red')).toBe('red')
    expect(stem('is')).toBe('is')
    expect(stem('4417720931')).toBe(stem('7'))
  })
})

describe('the features of a text', () => {
  it('are stems, neighbours and runs of letters', () => {
    expect(featuresOf('Cancel it')).toEqual(
      expect.arrayContaining(['cancel', 'it', '^ cancel', 'cancel it', 'it $', '~<can', '~cel>']),
    )
  })

  it('leave out e-mail addresses, which say nothing of a wish', () => {
    expect(featuresOf('review@example.com')).toEqual(featuresOf(''))
  })

  it('are each there once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const features = featuresOf(text)
        expect(new Set(features).size).toBe(features.length)
      }),
    )
  })
})

describe('what is read of a turn', () => {
  it('is one sentence as it stands, and a longer message also sentence by sentence', () => {
    expect(piecesOf('Where is it?')).toEqual(['Where is it?'])
    expect(piecesOf('Hi. Where is it?')).toEqual(['Hi. Where is it?', 'Hi.', 'Where is it?'])
  })

  it('is no more than a customer would write', () => {
    const pieces = piecesOf('Where is it? '.repeat(100_000))
    expect(pieces.join('').length).toBeLessThan(10_000)
  })
})
