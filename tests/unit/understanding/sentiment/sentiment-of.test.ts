import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentimentOf } from '#lib/understanding/sentiment/sentiment-of.ts'

describe('the sentiment of a message', () => {
  it.each([
    'This is ridiculous, nobody answers and I am furious.',
    'You are all useless!!',
    'Third time I am asking. Still waiting for my refund.',
    'The vase came broken and the wrong size.',
    'You charged me twice and now you ignore me',
  ])('is below zero for a complaint: %s', (text) => {
    expect(sentimentOf(text)).toBeLessThan(-0.25)
  })

  it.each(["I'm afraid the lamp is broken.", 'Thank you, but that is not what I ordered.'])(
    'is below zero for a polite complaint: %s',
    (text) => {
      expect(sentimentOf(text)).toBeLessThan(-0.1)
    },
  )

  it.each(['Thank you so much, that was quick!', 'Great, it works now. Thanks!', 'I love it'])(
    'is above zero for thanks and praise: %s',
    (text) => {
      expect(sentimentOf(text)).toBeGreaterThan(0.3)
    },
  )

  it.each([
    'When will my order arrive?',
    'My order number is 1002003004.',
    'Do you have it in green?',
    'no, just the one',
  ])('has no name for plain business: %s', (text) => {
    expect(sentimentOf(text)).toBeGreaterThan(-0.2)
    expect(sentimentOf(text)).toBeLessThan(0.5)
  })

  it('hears a negation', () => {
    expect(sentimentOf('I am not happy with it')).toBeLessThan(sentimentOf('I am happy with it'))
    expect(sentimentOf("It doesn't work")).toBeLessThan(sentimentOf('It works'))
  })

  it('hears what comes after "but" more than what comes before', () => {
    const complaint = sentimentOf('The staff is great but the delivery is awful')
    expect(complaint).toBeLessThan(sentimentOf('The delivery is awful but the staff is great'))
  })

  it('does not take a question about what might happen for a complaint', () => {
    const asked = sentimentOf('What can I do if it arrives damaged?')
    expect(asked).toBeGreaterThan(sentimentOf('It arrived damaged.'))
    expect(asked).toBeGreaterThan(-0.25)
  })

  it('is a number from -1 to 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const score = sentimentOf(text)
        expect(score).toBeGreaterThanOrEqual(-1)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('takes a text of any length', () => {
    for (const piece of ['1', 'a', 'never ', "n't ", '!?', 'already told ']) {
      expect(Number.isFinite(sentimentOf(piece.repeat(200_000 / piece.length)))).toBe(true)
    }
  })

  it('does not depend on which apostrophe was typed', () => {
    expect(sentimentOf('It doesn’t work')).toBe(sentimentOf("It doesn't work"))
  })
})
