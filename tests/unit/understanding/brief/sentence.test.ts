import { describe, expect, it } from 'vitest'
import type { Attempt } from '#lib/contract/attempt.ts'
import { Brief } from '#lib/contract/brief.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { sentenceOf, sentenceText } from '#lib/understanding/brief/sentence.ts'
import { packet } from '../../context/make.ts'
import { brief, said } from './make-brief.ts'

const textOf = (of: Brief) => {
  const sentence = sentenceOf(of)
  return sentence && sentenceText(sentence)
}

const want = (text: string, intent?: string, confidence?: number): Brief['want'] => ({
  state: 'inferred',
  value: { text, ...(intent && { intent }), ...(confidence !== undefined && { confidence }) },
  evidence: [said('t1')],
})

const known = (...facts: [slot: string, value: string][]): Brief['known'] => ({
  state: 'inferred',
  value: facts.map(([slot, value], index) => ({
    slot,
    value,
    status: 'customer-said',
    evidence: [said(`t${index + 1}`, 0, value.length)],
  })),
  evidence: [said('t1')],
})

describe('the sentence of a brief', () => {
  it('says what is wanted of which order, the mood, what is known, tried, promised and open', () => {
    const text = textOf(
      brief({
        want: want('my parcel is not here', 'track_order', 0.93),
        mood: {
          state: 'inferred',
          value: { label: 'negative', score: -0.6, trend: 'falling' },
          evidence: [said('t3')],
        },
        known: known(['order_id', 'A-1001'], ['zip', '1012 AB'], ['product', 'kettle']),
        tried: {
          state: 'inferred',
          value: [
            { kind: 'article', text: 'Track your parcel', turnId: 't2', failed: true },
            { kind: 'promise', text: 'A colleague calls you back', due: 'by Friday', turnId: 't4' },
          ],
          evidence: [said('t2'), said('t4')],
        },
        open: { state: 'inferred', value: [{ text: 'Can I collect it?' }], evidence: [said('t5')] },
      }),
    )
    expect(text).toBe(
      'Wants to track order A-1001; mood negative, getting worse; known: product kettle, zip code 1012 AB; ' +
        'was sent “Track your parcel” in vain; promised: “A colleague calls you back”, due by Friday; ' +
        'open: “Can I collect it?”.',
    )
  })

  it('gives a bot’s summary as it stands, with the order that it leaves out', () => {
    const orderNumbers = ['1001']
    expect(textOf(briefOf(packet('a', { summary: 'Refund is late.', orderNumbers }), {}))).toBe(
      'Refund is late (order 1001).',
    )
    expect(textOf(briefOf(packet('a', { summary: 'Refund of 1001 is late', orderNumbers }), {}))).toBe(
      'Refund of 1001 is late.',
    )
  })

  it('takes the customer’s own words where the intent is not sure enough', () => {
    expect(textOf(brief({ want: want('it never came', 'track_order', 0.6) }))).toBe('Wants: “it never came”.')
  })

  it('leaves out the greeting, and who is writing', () => {
    const greeting = 'Hello there! My name is Eva Janssen, good morning, it never came'
    expect(textOf(brief({ want: want(greeting) }))).toBe('Wants: “it never came”.')
    expect(textOf(brief({ want: want('Hello!') }))).toBe('Wants: “Hello”.')
  })

  it('tells what was done rather than what was said, and no farewell where there is an answer', () => {
    const tried = (...value: Attempt[]) =>
      brief({ tried: { state: 'inferred', value, evidence: [said('t1')] } })
    const answer: Attempt = { kind: 'answer', text: 'Parcels of that kind come on weekdays only' }
    const bye: Attempt = { kind: 'answer', text: 'Have a nice day' }
    const action: Attempt = { kind: 'action', text: 'I have reset your password' }
    expect(textOf(tried(action, answer, bye))).toBe('Tried: “I have reset your password”.')
    expect(textOf(tried(answer, bye))).toBe('Was told “Parcels of that kind come on weekdays only”.')
  })

  it('knows an intent by its name however the bot writes it, and spells out one that it does not know', () => {
    expect(textOf(briefOf(packet('a', { intent: { name: 'Get.Refund' } }), {}))).toBe('Wants a refund.')
    expect(textOf(briefOf(packet('a', { intent: { name: 'gift_wrap' } }), {}))).toBe('Wants: gift wrap.')
    expect(textOf(briefOf(packet('a', { intent: { name: 'constructor' } }), {}))).toBe('Wants: constructor.')
  })

  it('does not pick one of several orders, but takes the one that the wish names', () => {
    const both = known(['order_id', '1001'], ['order_id', '1002'])
    expect(textOf(brief({ want: want('track_order', 'track_order', 1), known: both }))).toBe(
      'Wants to track orders 1001, 1002.',
    )
    expect(textOf(brief({ want: want('Where is 1002?', 'track_order', 1), known: both }))).toBe(
      'Wants to track order 1002; known: order 1001.',
    )
  })

  it('asks the open question that the wish does not say already, and says that there are more', () => {
    const open: Brief['open'] = {
      state: 'inferred',
      value: [
        { text: 'Can I pay later?', quote: { turnId: 't3', text: 'Can I pay later?' } },
        { text: 'Where is it?', quote: { turnId: 't9', text: 'Where is it?', start: 0, end: 12 } },
      ],
      evidence: [said('t3')],
    }
    const sentence = sentenceOf(brief({ want: want('Where is it?'), open }))
    expect(sentence?.clauses.at(-1)).toEqual({
      about: 'open',
      text: 'open: “Can I pay later?” and more',
      evidence: [said('t3'), said('t9', 0, 12)],
    })
  })

  it('reads no secret out', () => {
    expect(textOf(brief({ known: known(['pin', '4711'], ['dob', '1 May 1990']) }))).toBeUndefined()
  })

  it('says nothing where there is nothing', () => {
    expect(sentenceOf(brief())).toBeUndefined()
    expect(sentenceOf(briefOf(packet('a', { summary: ' \n\u202e ' }), {}))).toBeUndefined()
  })

  it('keeps the direction of writing, line breaks and holes of hostile text out of its own words', () => {
    const sentence = sentenceOf(brief({ want: want('{order}\n\u202ereversed <b>{text}</b>') }))
    expect(sentence?.clauses[0]?.text).toBe('wants: “{order} reversed <b>{text}</b>”')
  })

  it('fits the contract', () => {
    const of = briefOf(packet('a', { summary: 'x'.repeat(5000), openQuestions: ['Why?'] }), {})
    expect(Brief.safeParse({ ...of, sentence: sentenceOf(of) }).success).toBe(true)
  })
})
