import { describe, expect, it } from 'vitest'
import { joinConversation } from '#lib/context/join.ts'
import { at, eva, gathered, omar, packet, packetOf, question } from './make.ts'

const state = (...args: Parameters<typeof joinConversation>) => joinConversation(...args).join.state

describe('the time window', () => {
  const afterMinutes = (minutes: number, windowHours = 72) =>
    state(question({ createdAt: at(minutes), windowHours }), [
      gathered('packet', 'fresh', { packets: [packet('a')] }),
    ])

  it('holds a ticket that was opened at its very end, and none that was opened later', () => {
    expect(afterMinutes(72 * 60)).toBe('joined')
    expect(afterMinutes(72 * 60 + 1 / 60)).toBe('none')
    expect(afterMinutes(30, 0.5)).toBe('joined')
    expect(afterMinutes(31, 0.5)).toBe('none')
  })

  it('forgives clocks that are ten minutes apart, and no more', () => {
    expect(afterMinutes(-10)).toBe('joined')
    expect(afterMinutes(-10 - 1 / 60)).toBe('none')
  })

  it('compares moments and not their writing', () => {
    const packets = [
      packet('a', { id: 'first', handedOffAt: '2026-11-22T13:00:00.500Z' }),
      packet('a', { id: 'second', handedOffAt: '2026-11-22T13:00:01Z' }),
      packet('a', { id: 'before', handedOffAt: '2026-11-22T13:00:00Z' }),
    ]
    const { packet: newest } = joinConversation(question(), [gathered('packet', 'fresh', { packets })])
    expect(newest?.id).toBe('second')
  })
})

describe('while sources are still being asked', () => {
  const mine = gathered('packet', 'fresh', { packets: [packet('a')] })

  it('joins nothing by requester before ticket and packet source have answered', () => {
    expect(state(question(), [mine, gathered('ticket', 'loading')])).toBe('looking')
    expect(state(question(), [mine, gathered('packet', 'loading', undefined, { sourceId: 'bot-2' })])).toBe(
      'looking',
    )
    expect(state(question({ createdAt: undefined }), [mine, gathered('ticket', 'loading')])).toBe('looking')
  })

  it('does not wait for customers and orders, nor for a source whose needs are not met', () => {
    const others = [gathered('customer', 'loading'), gathered('orders', 'loading')]
    expect(state(question(), [mine, ...others])).toBe('joined')
    expect(state(question(), [mine, gathered('ticket', 'waiting')])).toBe('joined')
  })

  it('takes what an older answer of both has said, so that the cache paints at once', () => {
    const again = gathered('packet', 'loading', { packets: [packet('a')] })
    expect(state(question(), [again, gathered('ticket', 'loading', {})])).toBe('joined')
  })

  it('joins a named conversation at once when its packet and the requester are known', () => {
    const sources = [mine, gathered('ticket', 'loading')]
    expect(state(question({ conversationId: 'a' }), sources)).toBe('joined')
  })

  it('shows no tied conversation before it is known whose ticket it is', () => {
    const unknown = question({ requesterEmail: undefined, conversationId: 'a', notePackets: [packet('b')] })
    const loading = [
      gathered('packet', 'fresh', { packets: [packetOf(omar, 'a')] }),
      gathered('ticket', 'loading'),
    ]
    expect(state(unknown, loading)).toBe('looking')
    expect(state({ ...unknown, requesterEmail: eva }, loading)).toBe('choice')
    expect(state({ ...unknown, conversationId: undefined }, loading)).toBe('looking')
  })

  it('waits for the conversation that the agent has chosen, and shows no other in the meantime', () => {
    const chosen = question({ chosen: 'b', notePackets: [packet('a')] })
    expect(state(chosen, [gathered('packet', 'loading')])).toBe('looking')
    expect(joinConversation(chosen, [gathered('packet', 'fresh', {})]).join).toMatchObject({
      by: 'packet-in-note',
    })
  })

  it('waits for a named conversation that the bot is being asked for again', () => {
    const old = gathered('packet', 'loading', { packets: [packet('a')] })
    expect(state(question({ conversationId: 'b' }), [old])).toBe('looking')
  })

  it('is content with what there is when a source has failed', () => {
    const failing = gathered('ticket', 'failed')
    expect(state(question(), [mine, failing])).toBe('joined')
    expect(state(question(), [gathered('packet', 'failed')])).toBe('none')
  })
})
