import { describe, expect, it, vi } from 'vitest'
import { readsOrder } from './completion/understood.ts'
import { calm, fakeVisit, type Setup, source } from './fake-visit.ts'
import { eva, packet, turn } from './make.ts'

const words = 'Where is my order 1001? It never came'
const thread = [turn('m1', words)]
const ticket = { requesterEmail: eva, thread }

const visitWith = (more: Partial<Setup> = {}) =>
  fakeVisit({ sources: [], ticket, deps: { read: readsOrder }, ...more })
const knownOf = (snapshot: ReturnType<ReturnType<typeof fakeVisit>['shown']>) =>
  snapshot.cards.brief.data?.known

describe('a visit', () => {
  it('shows the ticket first and what was read in it after that', async () => {
    const { visit, pushed } = visitWith()
    await visit.open()
    expect(pushed.map((snapshot) => knownOf(snapshot)?.state)).toEqual(['not-sent'])
    await calm()
    expect(pushed.map((snapshot) => knownOf(snapshot)?.state)).toEqual(['not-sent', 'inferred'])
  })

  it('reads a conversation once, whatever sources answer', async () => {
    const spy = vi.fn(readsOrder)
    const sources = [source('orders', ['email']), source('tickets', ['email'])]
    const { visit, bring } = visitWith({ sources, deps: { read: spy } })
    await visit.open()
    await bring('orders')
    await bring('tickets')
    expect(spy).toHaveBeenCalledTimes(1)
  })

  it('reads again when the customer has written more', async () => {
    const { visit, shown } = visitWith({ ticket: { ...ticket, thread: [turn('m1', 'Hello there')] } })
    await visit.open()
    await calm()
    expect(knownOf(shown())?.state).toBe('not-sent')
    await visit.update({ ticketId: '7', thread: [turn('m1', 'Hello there'), turn('m2', words)] })
    await calm()
    expect(knownOf(shown())).toMatchObject({ value: [{ slot: 'order_id', evidence: [{ turnId: 'm2' }] }] })
  })

  it('completes a bare packet with the words of its transcript, and asks nobody for more', async () => {
    const bare = packet('c1', { transcript: [turn('b1', words)] })
    const { visit, shown, bring, askedNames } = visitWith({
      ticket: { ...ticket, conversationId: 'c1', thread: [] },
      sources: [source('packet', ['conversationId']), source('orders', ['orderNumber'])],
    })
    await visit.open()
    await bring('packet', { packets: [bare] })
    expect(knownOf(shown())).toMatchObject({ value: [{ slot: 'order_id', evidence: [{ turnId: 'b1' }] }] })
    expect(askedNames()).toEqual(['packet'])
  })

  it('shows what was read in the ticket also where the bot has failed, as a failed card', async () => {
    const { visit, shown, fail } = visitWith({ sources: [source('packet', ['email'])] })
    await visit.open()
    await fail('packet')
    await calm()
    expect(shown().cards.brief).toMatchObject({ state: 'failed', failures: [{}] })
    expect(knownOf(shown())?.state).toBe('inferred')
  })

  it('does not show what the policy forbids, and misses what it requires until it is read', async () => {
    const rules = [
      { point: 'packets.facts.order_id', level: 'forbidden' as const },
      { point: 'packets.facts.email', level: 'required' as const },
    ]
    const { visit, shown } = visitWith({ rules })
    await visit.open()
    await calm()
    expect(knownOf(shown())?.state).toBe('not-sent')
    expect(shown().forbidden).toEqual(['packets.facts.order_id'])
    expect(shown().gaps.map(({ point }) => point)).toEqual(['packets.facts.email'])
  })

  it('has no gap where the customer has said it themselves', async () => {
    const { visit, pushed } = visitWith({
      rules: [{ point: 'packets.facts.order_id', level: 'required' }],
    })
    await visit.open()
    await calm()
    expect(pushed.map(({ gaps }) => gaps.length)).toEqual([1, 0])
  })

  it('shows the ticket all the same where reading fails', async () => {
    const { visit, shown } = visitWith({ deps: { read: () => Promise.reject(new Error('canary')) } })
    await visit.open()
    await calm()
    expect(shown().cards.brief.data?.want.state).toBe('not-sent')
    expect(JSON.stringify(shown())).not.toContain('canary')
  })
})
