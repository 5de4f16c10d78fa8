import { describe, expect, it } from 'vitest'
import { completeBrief } from '#lib/context/completion/complete-brief.ts'
import type { Reading } from '#lib/context/completion/reading.ts'
import { Brief } from '#lib/contract/brief.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { packet } from '../make.ts'
import { found, reading, talk } from './understood.ts'

const turns = talk(
  'Hi',
  'Where is my parcel? I pay my lawyer next',
  'bot: I have asked the carrier. You hear from us by Friday.',
  'Can I have a person please?',
)
const span = (turn: number, words: string) => {
  const start = turns[turn]?.text.indexOf(words) ?? 0
  return { turn, start, end: start + words.length }
}
const understood = {
  intent: { name: 'delivery_status', confidence: 0.9, turn: 1 },
  mood: {
    score: -0.6,
    label: 'negative' as const,
    trend: 'falling' as const,
    turns: [
      { turn: 1, score: -0.2 },
      { turn: 3, score: -0.6 },
    ],
  },
  humanRequests: [span(3, 'Can I have a person')],
  urgencies: [{ kind: 'legal' as const, ...span(1, 'lawyer') }],
  openQuestions: [{ text: 'Where is my parcel?', ...span(1, 'Where is my parcel?') }],
  tried: [
    { kind: 'promise' as const, text: 'You hear from us', due: 'by Friday', ...span(2, 'You hear from us') },
  ],
  facts: [found(turns, 'product', 'parcel')],
  language: 'en',
}
const complete = (brief: Brief, read: Reading, forbidden: string[] = []) =>
  completeBrief(brief, { reading: read, orders: [], forbidden })
const bare = briefOf(packet('c1', { customer: { verification: { status: 'not-sent' } } }), {})
const completed = complete(bare, reading(turns, understood), [])

describe('a brief of a bot that sent a bare transcript', () => {
  it('is what the contract takes', () => {
    expect(Brief.parse(completed)).toEqual(completed)
  })

  it('says what they want in their own words, with the intent and its confidence', () => {
    expect(completed.want).toEqual({
      state: 'inferred',
      value: { text: turns[1]?.text, intent: 'delivery_status', confidence: 0.9 },
      confidence: 0.9,
      evidence: [{ kind: 'turn', turnId: 't1', start: 0, end: turns[1]?.text.length }],
    })
  })

  it('says the first clearly negative words, unless the mood must not be read', () => {
    const words = turns[3]?.text
    expect(completed.firstComplaint).toEqual({ turnId: 't3', text: words, start: 0, end: words?.length })
    expect(complete(bare, reading(turns, understood), ['packets.sentiment'])).not.toHaveProperty(
      'firstComplaint',
    )
    const mood = { ...understood.mood, turns: [{ turn: 1, score: -0.2 }] }
    expect(complete(bare, reading(turns, { ...understood, mood }))).not.toHaveProperty('firstComplaint')
  })

  it('says the mood by the turn that shows it most', () => {
    expect(completed.mood).toMatchObject({
      state: 'inferred',
      value: { label: 'negative', trend: 'falling' },
      evidence: [{ turnId: 't3' }],
    })
  })

  it('says why a person is needed, what was promised, what is open and what cannot wait', () => {
    expect(completed.escalation).toMatchObject({
      state: 'inferred',
      value: { cause: 'asked-for-person', quote: { turnId: 't3', text: 'Can I have a person' } },
    })
    expect(completed.tried).toMatchObject({
      value: [{ kind: 'promise', text: 'You hear from us', due: 'by Friday', turnId: 't2' }],
    })
    expect(completed.open).toMatchObject({ value: [{ quote: { turnId: 't1', start: 0, end: 19 } }] })
    expect(completed.urgency).toMatchObject([{ kind: 'legal', quote: { text: 'lawyer' } }])
    expect(completed.who.language).toBe('en')
  })

  it('has a better reason than the last words before the handoff, where one was read', () => {
    const last = briefOf(packet('c1', { escalation: { turnId: 't1' }, transcript: turns }), {})
    const { escalation } = complete(last, reading(turns, understood), [])
    expect(escalation).toMatchObject({ state: 'inferred', value: { cause: 'asked-for-person' } })
    expect(complete(last, reading(turns), []).escalation).toEqual(last.escalation)
  })

  it('says what was told again and again, and each reason to hurry, once', () => {
    const twice = [...turns.slice(0, 3), ...talk('bot: You hear from us')].map((turn, at) => ({
      ...turn,
      id: `t${at}`,
    }))
    const told = { kind: 'answer' as const, text: 'You hear from us' }
    const tried = [
      { ...told, ...span(2, 'You hear from us') },
      { ...told, turn: 3, start: 0, end: 16 },
    ]
    const urgencies = [understood.urgencies, understood.urgencies].flat()
    const after = complete(bare, reading(twice, { tried, urgencies }))
    expect(after.tried).toMatchObject({ value: [{ text: 'You hear from us', turnId: 't3' }] })
    expect(after.urgency).toHaveLength(1)
  })

  it('names a bot that went round in circles where nobody asked for a person', () => {
    const loops = [{ kind: 'same-answer' as const, turns: [0, 2] }]
    const { escalation } = complete(bare, reading(turns, { loops }), [])
    expect(escalation).toMatchObject({
      value: { cause: 'bot-loop' },
      evidence: [{ turnId: 't0' }, { turnId: 't2' }],
    })
  })

  it('shows the first real words where no intent was understood', () => {
    const { want } = complete(bare, reading(turns), [])
    expect(want).toMatchObject({ state: 'inferred', value: { text: turns[1]?.text } })
  })

  it('is one sentence, each clause with its proof', () => {
    const clauses = completed.sentence?.clauses ?? []
    expect(clauses.map(({ about }) => about)).toContain('want')
    expect(clauses.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })

  it('stays silent where nothing was understood and nothing was said', () => {
    const silent = complete(bare, reading(talk('Hi')), [])
    expect(silent).toMatchObject({ want: bare.want, mood: bare.mood, escalation: bare.escalation })
  })
})

describe('what the bot sent', () => {
  it('stays as it was sent', () => {
    const full = briefOf(
      packet('c1', {
        summary: 'Parcel is late',
        sentiment: { label: 'calm' },
        escalation: { reason: 'rule' },
        attempts: [{ kind: 'answer', text: 'Wait' }],
        openQuestions: ['When?'],
        customer: { language: 'nl', verification: { status: 'not-sent' } },
      }),
      {},
    )
    const { want, mood, escalation, tried, open } = full
    const after = complete(full, reading(turns, understood), [])
    expect(after).toMatchObject({ want, mood, escalation, tried, open })
  })
})

describe('the team’s policy', () => {
  it.each([
    ['packets.summary', 'want'],
    ['packets.intent', 'want'],
    ['packets.sentiment', 'mood'],
    ['packets.escalation', 'escalation'],
    ['packets.attempts', 'tried'],
    ['packets.openQuestions', 'open'],
    ['packets.facts', 'known'],
    ['packets.facts.product', 'known'],
  ] as const)('that forbids %s leaves %s not sent', (point, part) => {
    const after = complete(bare, reading(turns, understood), [point])
    expect(after[part]).toEqual({ state: 'not-sent' })
  })
})
