import { describe, expect, it, vi } from 'vitest'
import { createPanelStore } from '#components/panel/store/store.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import type { Conversation } from '#lib/understanding/conversation.ts'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'
import { answeredQuestions } from '../../../entrypoints/panel/answered-questions.ts'
import { guardDrafts } from '../../../entrypoints/panel/guard-drafts.ts'
import { fakeClient } from './fake-client.ts'
import { full } from './snapshots.ts'

const said = (id: string, text: string, more: Partial<Turn> = {}): Turn => ({
  id,
  role: 'customer',
  text,
  ...more,
})
const turns = [
  said('n', 'Is it 1001?', { role: 'agent', internal: true }),
  said('m', 'Hi, my order is 1001. Thanks'),
]

/** Knows one question, and the four digits that answer it. */
function prepare(conversation: Conversation) {
  const turn = conversation.findIndex(({ role, text }) => role === 'customer' && /\d{4}/.test(text))
  const start = conversation[turn]?.text.search(/\d{4}/) ?? 0
  const check = (draft: string) => {
    if (turn < 0 || !draft.includes('number')) return { asks: [], repeats: [] }
    const ask = { slot: 'order_id' as const, kind: 'value' as const, start: 0, end: draft.length }
    const value = conversation[turn]?.text.slice(start, start + 4) ?? ''
    const place = { turn, start, end: start + 4 }
    const fact = {
      ...ask,
      ...place,
      value,
      by: 'cue' as const,
      confidence: 1,
      hedged: false,
      replaced: false,
    }
    return { asks: [ask], repeats: [{ ...ask, fact, level: 'repeat' as const }] }
  }
  return { check, facts: [] }
}

const ticket = (ticketId: string, sequence: number, spoken = turns): Snapshot =>
  full(
    { sequence, ticket: { helpdeskId: 'rt', ticketId } },
    { transcript: { state: 'ready', data: { turns: spoken }, failures: [] } },
  )

function guarded() {
  const line = fakeClient()
  const store = createPanelStore(line.client)
  const prepared = vi.fn(prepare)
  guardDrafts(store, prepared)
  const show = (snapshot: Snapshot) => line.push({ event: 'snapshot', snapshot })
  const type = (text: string) => line.push({ event: 'draft', text })
  const notes = () => store.getState().guard?.questions.map(({ value }) => value) ?? []
  show(ticket('1', 10))
  return { line, store, prepared, show, type, notes }
}

describe('a draft that asks what was answered', () => {
  it('gets a note with the value, the words and the turn, and loses it with the question', () => {
    const { store, type, notes } = guarded()
    type('What is your order number?')
    expect(store.getState().guard?.questions).toEqual([
      {
        slot: 'order_id',
        value: '1001',
        quote: 'Hi, my order is 1001. Thanks',
        sentence: 'What is your order number?',
        confirmation: 'You gave us 1001 as your order number; is that still right?',
        removable: true,
        turnId: 'm',
        level: 'repeat',
        reason: undefined,
      },
    ])
    type('What is your')
    expect(notes()).toEqual([])
  })

  it('is checked against what the customer has seen alone', () => {
    const { prepared, type } = guarded()
    type('What is your order number?')
    expect(prepared.mock.calls).toEqual([[[{ role: 'customer', text: 'Hi, my order is 1001. Thanks' }]]])
  })

  it('is checked by a guard that is prepared once for a conversation', () => {
    const { prepared, show, type } = guarded()
    for (const text of ['What', 'What is your number', 'What is your number?']) type(text)
    show(ticket('1', 11))
    expect(prepared).toHaveBeenCalledTimes(1)
    show(ticket('1', 12, [...turns, said('x', 'Hello?')]))
    expect(prepared).toHaveBeenCalledTimes(2)
  })

  it('has the same note as long as nothing of it changes, so that it is spoken once', () => {
    const { show, store, type } = guarded()
    type('What is your number?')
    const before = store.getState().guard
    show(ticket('1', 11))
    expect(store.getState().guard).toBe(before)
  })

  it('gets its note when the answer comes later', () => {
    const { show, type, notes } = guarded()
    show(ticket('2', 20, [said('a', 'Hello')]))
    type('What is your number?')
    expect(notes()).toEqual([])
    show(ticket('2', 21, [said('a', 'Hello'), said('b', 'It is 2002')]))
    expect(notes()).toEqual(['2002'])
  })
})

describe('a note that was dismissed', () => {
  it('does not come back on this ticket, and does on the next', () => {
    const { store, show, type, notes } = guarded()
    type('What is your number?')
    const [question] = store.getState().guard?.questions ?? []
    if (question) store.getState().guard?.dismiss(question)
    type('And your number, please?')
    expect(notes()).toEqual([])
    show(ticket('2', 20))
    expect(notes()).toEqual(['1001'])
  })

  it('takes all others of the ticket along where the agent wants no more', () => {
    const { store, show, type, notes } = guarded()
    type('What is your number?')
    store.getState().guard?.turnOff()
    show(ticket('1', 11, [said('z', 'No, it is 3003')]))
    expect(notes()).toEqual([])
  })
})

describe('a question for what tells people apart', () => {
  it('gets a note that does not put the answer on the screen', () => {
    const place = { turn: 0, start: 0, end: 4 }
    const ask = { slot: 'pin' as const, kind: 'value' as const }
    const certain = { by: 'cue' as const, confidence: 1, hedged: false, replaced: false }
    const fact = { slot: 'pin' as const, value: '4711', ...place, ...certain }
    const repeat = { ...ask, start: 0, end: 9, fact, level: 'repeat' as const }
    const [question] = answeredQuestions(
      'Your PIN?',
      { asks: [repeat], repeats: [repeat] },
      { spoken: [said('m', '4711 is my PIN')], facts: [] },
    )
    expect(question).toMatchObject({ slot: 'pin', turnId: 'm' })
    expect(JSON.stringify(question)).not.toContain('4711')
    expect(question?.confirmation).toBeUndefined()
    expect(question?.removable).toBe(true)
  })
})

describe('the quote around an answer', () => {
  it('shows no secret and nothing forbidden that stands beside it, and no endless value', () => {
    const text = 'My PIN is 4821, order number A-1001, card 4111 1111 1111 1111, eva@example.com'
    const { facts, check } = prepareGuard([{ role: 'customer', text }])
    const noted = (forbidden: string[]) =>
      answeredQuestions('What is your order number?', check('What is your order number?'), {
        spoken: [said('m', text)],
        facts,
        forbidden,
      })
    expect(noted([])).toMatchObject([{ value: 'A-1001' }])
    expect(JSON.stringify(noted([]))).not.toMatch(/4821|4111/)
    expect(JSON.stringify(noted(['packets.facts.email']))).not.toContain('eva')
    const [repeat] = check('What is your order number?').repeats
    const long = repeat && { ...repeat, fact: { ...repeat.fact, value: `\u202e${'A1 '.repeat(300)}` } }
    const repeats = long ? [long] : []
    const [note] = answeredQuestions(
      'What is your order number?',
      { asks: repeats, repeats },
      { spoken: [said('m', text)], facts },
    )
    expect(note?.value).toMatch(/^A1 .{0,117}…$/)
  })
})

describe('what can take the place of a question', () => {
  const text = 'My order is A-1001 and my name is Eva Janssen.'
  const { facts, check } = prepareGuard([{ role: 'customer', text }])
  const noted = (draft: string) =>
    answeredQuestions(draft, check(draft), { spoken: [said('m', text)], facts })

  it('is the answer said back, in the language of the draft, for the very words of the draft', () => {
    const draft = 'Hallo Eva, wie lautet Ihre Bestellnummer? Bitte entschuldigen Sie die Verzögerung.'
    const [question] = noted(draft)
    expect(draft).toContain(question?.sentence)
    expect(question?.sentence).toMatch(/Bestellnummer\?$/)
    expect(question?.confirmation).toBe('Sie haben uns A-1001 als Bestellnummer genannt; stimmt das noch?')
  })

  it('is nothing where the sentence asks for what is not known as well', () => {
    const [question] = noted('May I have your order number and your date of birth?')
    expect(question).toMatchObject({ slot: 'order_id', removable: false, confirmation: undefined })
  })
})

describe('the agent’s answer to a note', () => {
  it('replaces the question, takes it out, or switches all notes off for good', async () => {
    const { store, type, line, notes } = guarded()
    type('What is your number?')
    const { guard } = store.getState()
    const [question] = guard?.questions ?? []
    if (!guard || !question) throw new Error('there is no note')
    guard.sayBack(question)
    guard.takeOut(question)
    const by = 'You gave us 1001 as your order number; is that still right?'
    expect(line.calls.filter(([name]) => name === 'replace')).toEqual([
      ['replace', { text: 'What is your number?', by }],
      ['replace', { text: 'What is your number?', by: '' }],
    ])
    guard.turnOffForGood()
    expect(line.calls).toContainEqual(['prefer', { change: { guard: false } }])
    expect(notes()).toEqual([])
  })
})

describe('the mark at the reply box', () => {
  const marks = (line: ReturnType<typeof guarded>['line']) =>
    line.calls.flatMap(([name, args]) => (name === 'markDraft' ? [(args as { texts: string[] }).texts] : []))

  it('is of the sentence alone, holds nothing that the customer said, and goes with the question', () => {
    const { line, type } = guarded()
    type('Good morning.')
    expect(marks(line)).toEqual([])
    type('What is your number?')
    expect(marks(line)).toEqual([['What is your number?']])
    expect(JSON.stringify(line.calls)).not.toContain('1001')
    type('Good morning again.')
    type('And again.')
    expect(marks(line)).toEqual([['What is your number?'], []])
  })

  it('goes when the agent asks all the same', () => {
    const { store, line, type } = guarded()
    type('What is your number?')
    const { guard } = store.getState()
    const [question] = guard?.questions ?? []
    if (guard && question) guard.dismiss(question)
    expect(marks(line)).toEqual([['What is your number?'], []])
  })
})

describe('a question for what the team’s policy forbids', () => {
  it('gets a note that does not name the answer', () => {
    const { store, show, type } = guarded()
    show({ ...ticket('1', 11), forbidden: ['packets.facts.order_id'] })
    type('What is your number?')
    expect(store.getState().guard?.questions).toMatchObject([{ slot: 'order_id', value: '', quote: '' }])
  })
})

describe('a long message', () => {
  it('is quoted around the answer, cut between words', () => {
    const { store, show, type } = guarded()
    const long = `${'many words before it '.repeat(9)}number 1001 ${'and many words after it '.repeat(9)}`
    show(ticket('1', 11, [said('m', long)]))
    type('What is your number?')
    const quote = store.getState().guard?.questions[0]?.quote ?? ''
    expect(quote).toMatch(/^…(\w+ )+number 1001( \w+)+…$/)
    expect(quote.length).toBeLessThan(100)
  })
})
