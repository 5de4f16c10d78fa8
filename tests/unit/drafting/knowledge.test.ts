import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Brief } from '#lib/contract/brief.ts'
import { alreadySent } from '#lib/drafting/knowledge/already-sent.ts'
import { findArticles } from '#lib/drafting/knowledge/find-articles.ts'
import { anonymous, firstQuestion } from '#lib/drafting/knowledge/question.ts'

const missing = { state: 'not-sent' } as const
const nothing: Brief = {
  who: { verification: 'not-sent' },
  want: missing,
  mood: missing,
  escalation: missing,
  tried: missing,
  known: missing,
  open: missing,
  urgency: [],
  conflicts: [],
}
const sent = <T>(value: T) => ({ state: 'sent' as const, value })

describe('what a knowledge base is asked first', () => {
  it('is the last open question', () => {
    const open = sent([{ text: 'Where is it?' }, { text: 'Can I change the delivery address?' }])
    expect(firstQuestion({ ...nothing, open })).toBe('Can I change the delivery address')
  })

  it('is what the customer wants where no question is open', () => {
    const want = sent({ text: 'Order 1001 has not arrived', intent: 'order.not_delivered' })
    expect(firstQuestion({ ...nothing, want })).toBe('Order has not arrived')
  })

  it('is the intent in words where there is nothing else to ask with', () => {
    expect(firstQuestion({ ...nothing, want: sent({ text: '1001', intent: 'order.not_delivered' }) })).toBe(
      'order not delivered',
    )
    expect(firstQuestion(nothing)).toBe('')
    expect(firstQuestion(undefined)).toBe('')
  })

  it('names nobody: no address, no number, no link', () => {
    const text =
      'I am eva@example.com, order A-1001, see https://shop.example.com/o/1001 or call +31 6 5550101'
    expect(anonymous(text)).toBe('I am order see or call')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect(anonymous(any)).not.toMatch(/[\d@/:]/)
        expect(anonymous(any).length).toBeLessThanOrEqual(any.length)
      }),
    )
  })
})

const article = { title: 'Where is my parcel?', url: 'https://help.example.com/articles/12?lang=en' }

describe('an article', () => {
  it('was sent where an attempt of the bot names it', () => {
    const tried = sent([{ kind: 'article' as const, text: 'Article “Where is my parcel?”', turnId: 't3' }])
    expect(alreadySent(article, { ...nothing, tried }, [])).toEqual({ turnId: 't3' })
  })

  it('was sent where somebody’s message has its link', () => {
    const turn = (role: 'bot' | 'customer') => ({
      id: 't1',
      role,
      text: 'See http://www.help.example.com/articles/12/ please',
    })
    expect(alreadySent(article, undefined, [turn('bot')])).toEqual({ turnId: 't1' })
    expect(alreadySent(article, undefined, [turn('customer')])).toBeUndefined()
  })

  it('was not sent by an internal note, or where a short title turns up by chance', () => {
    const note = { id: 't1', role: 'agent' as const, text: 'Where is my parcel?', internal: true }
    expect(alreadySent(article, undefined, [note])).toBeUndefined()
    const bot = { id: 't2', role: 'bot' as const, text: 'I can help with returns.' }
    expect(alreadySent({ title: 'Returns' }, undefined, [bot])).toBeUndefined()
  })
})

describe('a base that cannot search for words', () => {
  const article = (recordId: string, title: string, excerpt = '') => ({ recordId, title, excerpt })
  const all = [
    article('size', 'Another size', 'Shoes that were not worn outside are exchanged within 30 days.'),
    article('parcel', 'A parcel that tracking does not show', 'It is searched for after three days.'),
    article('gift', 'Gift wrapping', 'Costs €3 for every parcel.'),
  ]
  const found = (question: string) => findArticles(all, question).map(({ recordId }) => recordId)

  it('is searched: the title counts for more than the text', () => {
    expect(found('Where is my parcel')).toEqual(['parcel', 'gift'])
    expect(found('exchange of shoes')[0]).toBe('size')
  })

  it('gives nothing for what it has nothing about, and all in its own order without a question', () => {
    expect(found('loyalty points')).toEqual([])
    expect(found('  ')).toEqual(['size', 'parcel', 'gift'])
  })
})
