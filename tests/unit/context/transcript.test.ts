import { describe, expect, it } from 'vitest'
import { mergeTranscript } from '#lib/context/transcript.ts'
import { at, packet, turn } from './make.ts'

const bot = packet('a', {
  transcript: [
    turn('t1', 'Where is my order?', { at: at(-3) }),
    turn('t2', 'It was shipped', { role: 'bot', at: at(-2) }),
  ],
})
const ids = (...args: Parameters<typeof mergeTranscript>) =>
  mergeTranscript(...args).turns.map(({ id }) => id)

describe('each message once', () => {
  it('leaves out what the ticket repeats from the conversation, in other spacing and case', () => {
    const thread = [turn('r1', ' where is  MY order? ', { at: at(-3) }), turn('r2', 'Hello?', { at: at(4) })]
    expect(ids(bot, [thread])).toEqual(['t1', 't2', 'r2'])
  })

  it("does not take an agent's words for the customer's", () => {
    expect(ids(bot, [[turn('r1', 'Where is my order?', { role: 'agent', at: at(-3) })]])).toContain('r1')
  })

  it('keeps a customer who repeats the same sentence an hour later', () => {
    const later = turn('r1', 'Where is my order?', { at: at(60) })
    expect(ids(bot, [[later]])).toEqual(['t1', 't2', 'r1'])
    expect(ids(undefined, [[turn('r0', 'Where is my order?', { at: at(0) }), later]])).toEqual(['r0', 'r1'])
  })

  it('takes copies for the same message up to a quarter of an hour apart', () => {
    const copy = (minutes: number) => [turn('r1', 'Where is my order?', { at: at(-3 + minutes) })]
    expect(ids(bot, [copy(15)])).toEqual(['t1', 't2'])
    expect(ids(bot, [copy(-15)])).toEqual(['t1', 't2'])
    expect(ids(bot, [copy(15.1)])).toContain('r1')
  })

  it('finds the copy of a sentence that was said before and is said again in the conversation', () => {
    const twice = packet('a', {
      transcript: [turn('t1', 'Hello?', { at: at(-90) }), turn('t2', 'Hello?', { at: at(-1) })],
    })
    const thread = [turn('r1', 'Hello?', { at: at(-90) }), turn('r2', 'Hello?', { at: at(-1) })]
    expect(ids(twice, [thread])).toEqual(['t1', 't2'])
  })

  it('keeps two equal messages of one view: one copy stands for one message', () => {
    const page = [turn('p1', 'ok'), turn('p2', 'ok')]
    expect(ids(undefined, [page])).toEqual(['p1', 'p2'])
    expect(ids(packet('a', { transcript: [turn('t1', 'ok')] }), [page])).toHaveLength(2)
  })

  it('shows a message of the page and the API once, with the time that one of them knows', () => {
    const page = [turn('page-1', 'My address is Dorpsstraat 12'), turn('page-2', 'Thanks', { role: 'agent' })]
    const api = [
      turn('17', 'My address is Dorpsstraat 12', { at: at(5) }),
      turn('18', 'Thanks', { role: 'agent', at: at(6) }),
    ]
    expect(ids(bot, [page, api])).toEqual(['t1', 't2', '17', '18'])
    expect(ids(bot, [api, page])).toEqual(['t1', 't2', '17', '18'])
  })

  it('shows a message once that one view gives twice under one id', () => {
    expect(ids(undefined, [[turn('r1', 'a'), turn('r1', 'a')]])).toEqual(['r1'])
  })
})

describe('order', () => {
  it('is that of the times, also where they are written differently', () => {
    const thread = [
      turn('r2', 'second', { at: '2026-11-22T13:05:00.250Z' }),
      turn('r1', 'first', { at: '2026-11-22T13:05:00Z' }),
      turn('r3', 'third', { at: '2026-11-22T13:06:00Z' }),
    ]
    expect(ids(bot, [thread])).toEqual(['t1', 't2', 'r1', 'r2', 'r3'])
  })

  it('keeps a message without a time behind the one before it', () => {
    const thread = [turn('r1', 'one', { at: at(5) }), turn('r2', 'two'), turn('r3', 'three', { at: at(9) })]
    expect(ids(bot, [thread])).toEqual(['t1', 't2', 'r1', 'r2', 'r3'])
  })

  it('puts a ticket without any times behind the conversation', () => {
    expect(ids(bot, [[turn('r1', 'one'), turn('r2', 'two')]])).toEqual(['t1', 't2', 'r1', 'r2'])
  })
})

describe('the handoff', () => {
  it('stands before the first message that was written in the ticket after it', () => {
    const thread = [turn('r0', 'before', { at: at(-1) }), turn('r1', 'after', { at: at(0) })]
    expect(mergeTranscript(bot, [thread]).handoffBefore).toBe('r1')
    expect(mergeTranscript(bot, [[turn('r1', 'when?')]]).handoffBefore).toBe('r1')
  })

  it('is nowhere without a packet, or before anything was written', () => {
    expect(mergeTranscript(undefined, [[turn('r1', 'one')]])).not.toHaveProperty('handoffBefore')
    expect(mergeTranscript(bot, [])).not.toHaveProperty('handoffBefore')
  })
})
