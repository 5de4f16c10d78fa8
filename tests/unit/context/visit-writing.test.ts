import { describe, expect, it, vi } from 'vitest'
import type { ReadTurns } from '#lib/context/completion/readings.ts'
import type { WriteTurns } from '#lib/context/completion/writings.ts'
import type { Clause } from '#lib/contract/brief.ts'
import { found, readAs, readsOrder } from './completion/understood.ts'
import { calm, fakeVisit, type Setup, source } from './fake-visit.ts'
import { eva, turn } from './make.ts'

const words = 'Where is my order 1001? It never came'
const ticket = { requesterEmail: eva, requesterName: 'Eva Janssen', thread: [turn('m1', words)] }
const clause = (about: Clause['about'], text: string): Clause => ({
  about,
  text,
  evidence: [{ kind: 'turn', turnId: 'm1' }],
})

const writes = (...clauses: Clause[]) => vi.fn<WriteTurns>(async () => ({ clauses, model: 'small-model' }))
const visitWith = (write: WriteTurns, more: Partial<Setup> = {}) =>
  fakeVisit({ sources: [], ticket, deps: { read: readsOrder, write }, ...more })
type Shown = ReturnType<ReturnType<typeof fakeVisit>['shown']>
const sentenceOf = (snapshot: Shown) => snapshot.cards.brief.data?.sentence
const textsOf = (snapshot: Shown) => sentenceOf(snapshot)?.clauses.map(({ text }) => text)

describe('a visit with a language model', () => {
  it('shows Baton’s own sentence first, and then the model’s under its name', async () => {
    const { visit, pushed } = visitWith(writes(clause('want', 'wants to know where order 1001 is')))
    await visit.open()
    await calm()
    expect(pushed.map((snapshot) => sentenceOf(snapshot)?.writtenBy)).toEqual([
      undefined,
      'baton',
      'small-model',
    ])
    expect(textsOf(pushed[2] as Shown)).toContain('wants to know where order 1001 is')
  })

  it('keeps its own clauses for what the model does not tell', async () => {
    const { visit, shown } = visitWith(writes(clause('mood', 'sounds worried')))
    await visit.open()
    await calm()
    expect(textsOf(shown())).toEqual([expect.stringContaining('Where is my order'), 'sounds worried'])
  })

  it.each<[string, WriteTurns]>([
    ['has said nothing that may be shown', async () => ({ clauses: [], model: 'small-model' })],
    ['has not answered', async () => undefined],
    ['has failed', () => Promise.reject(new Error('canary'))],
  ])('shows its own sentence where the model %s', async (_, write) => {
    const { visit, shown } = visitWith(write)
    await visit.open()
    await calm()
    expect(sentenceOf(shown())?.writtenBy).toBe('baton')
    expect(JSON.stringify(shown())).not.toContain('canary')
  })

  it('asks it once, when everybody has answered, with everything that is to be masked', async () => {
    const write = writes(clause('want', 'wants it'))
    const sources = [source('ticket', ['email']), source('orders', ['email'])]
    const { visit, bring } = visitWith(write, { sources })
    await visit.open()
    await calm()
    expect(write).not.toHaveBeenCalled()
    await bring('ticket')
    await bring('orders')
    expect(write).toHaveBeenCalledTimes(1)
    const [spoken, personal] = write.mock.calls[0] ?? []
    expect(spoken?.map(({ id }) => id)).toEqual(['m1'])
    const values = personal?.map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['Eva Janssen', eva, '1001']))
  })

  it('asks it anew for what the customer has written, and not for what the agent has', async () => {
    const write = writes(clause('want', 'wants it'))
    const { visit, shown } = visitWith(write)
    await visit.open()
    await calm()
    const answered = [...ticket.thread, turn('m2', 'I am looking into it', { role: 'agent' })]
    await visit.update({ ticketId: '7', thread: answered })
    await calm()
    expect(write).toHaveBeenCalledTimes(1)
    expect(sentenceOf(shown())?.writtenBy).toBe('small-model')
    await visit.update({ ticketId: '7', thread: [...answered, turn('m3', 'Please hurry')] })
    await calm()
    expect(write).toHaveBeenCalledTimes(2)
  })

  it('shows nothing of it that the policy forbids', async () => {
    const write = writes(
      clause('want', 'wants order 1001'),
      clause('mood', 'sounds worried'),
      clause('open', 'asks where it is'),
    )
    const rules = ['packets.facts.order_id', 'packets.sentiment'].map((point) => ({
      point,
      level: 'forbidden' as const,
    }))
    const { visit, shown } = visitWith(write, { rules })
    await visit.open()
    await calm()
    expect(textsOf(shown())?.at(-1)).toBe('asks where it is')
    expect(textsOf(shown())?.join()).not.toMatch(/wants order 1001|worried/)
  })

  it('shows no PIN, whatever the model writes', async () => {
    const pin = 'My PIN is 4711'
    const withPin: ReadTurns = async (turns) => readAs({ facts: [found(turns, 'pin', '4711')] })
    const write = writes(clause('known', 'gave the PIN 4711'), clause('mood', 'sounds worried'))
    const { visit, shown } = visitWith(write, {
      ticket: { ...ticket, thread: [turn('m1', pin)] },
      deps: { read: withPin, write },
    })
    await visit.open()
    await calm()
    expect(textsOf(shown())?.at(-1)).toBe('sounds worried')
    expect(textsOf(shown())?.join()).not.toContain('gave the PIN')
  })
})
