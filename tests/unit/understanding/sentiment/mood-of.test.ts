import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Utterance } from '#lib/understanding/conversation.ts'
import { moodOf } from '#lib/understanding/sentiment/mood-of.ts'
import { sentimentOf } from '#lib/understanding/sentiment/sentiment-of.ts'

const customer = (text: string): Utterance => ({ role: 'customer', text })
const agent = (text: string): Utterance => ({ role: 'agent', text })

const bad = 'This is awful, I am furious and nobody helps me'
const good = 'Great, thank you, that is perfect'
const plain = 'My order number is 1002003004'

describe('the mood of a conversation', () => {
  it('is not known before the customer has written a word', () => {
    expect(moodOf([])).toBeUndefined()
    expect(moodOf([agent('Sorry, that is terrible!')])).toBeUndefined()
    expect(moodOf([customer('1002003004'), customer('')])).toBeUndefined()
  })

  it('is the sentiment of the one thing that the customer has said', () => {
    const mood = moodOf([agent('I hate to ask, but how are you?'), customer(bad)])
    expect(mood?.score).toBeCloseTo(sentimentOf(bad))
    expect(mood).toMatchObject({ label: 'negative', trend: 'steady', turns: [{ turn: 1 }] })
  })

  it('has a name', () => {
    expect(moodOf([customer(good)])?.label).toBe('positive')
    expect(moodOf([customer(plain)])?.label).toBe('neutral')
  })

  it('gives the score of each customer turn by the place of the turn', () => {
    const turns = moodOf([customer(plain), agent('Thanks'), customer(bad), customer(good)])?.turns
    expect(turns?.map(({ turn }) => turn)).toEqual([0, 2, 3])
    expect(turns?.map(({ score }) => score)).toEqual([plain, bad, good].map((text) => sentimentOf(text)))
  })

  it('falls when it gets worse, rises when it gets better, and is steady otherwise', () => {
    expect(moodOf([good, plain, bad, bad].map(customer))?.trend).toBe('falling')
    expect(moodOf([bad, bad, plain, good].map(customer))?.trend).toBe('rising')
    expect(moodOf([plain, plain, plain].map(customer))?.trend).toBe('steady')
    expect(moodOf([bad, bad, bad].map(customer))?.trend).toBe('steady')
  })

  it('listens to what was said last', () => {
    expect(moodOf([good, bad].map(customer))?.score).toBeLessThan(0)
    expect(moodOf([bad, good].map(customer))?.score).toBeGreaterThan(0)
  })

  it('does not forget an angry word over a plain answer', () => {
    expect(moodOf([bad, plain].map(customer))?.label).toBe('negative')
  })

  it('lies between the worst and the best turn', () => {
    const text = fc.constantFrom(bad, good, plain, 'ok', 'Why?')
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const mood = moodOf(texts.map(customer))
        const scores = mood?.turns.map(({ score }) => score) ?? []
        expect(mood?.score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(mood?.score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
      }),
    )
  })
})
