import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Gathered } from '#lib/context/gathered.ts'
import { type JoinQuestion, joinConversation } from '#lib/context/join.ts'
import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { at, eva, gathered, omar, packetOf } from './make.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const somePacket = fc
  .record({
    email: fc.constantFrom(eva, omar, 'nora@example.com', undefined),
    id,
    minutes: fc.integer({ min: -6000, max: 6000 }),
  })
  .map(({ email, id, minutes }) => packetOf(email, id, minutes))

const state = fc.constantFrom('waiting', 'loading', 'fresh', 'stale', 'failed')
const packetSource = fc
  .record({ state, packets: fc.option(fc.array(somePacket, { maxLength: 4 }), { nil: undefined }) })
  .map(({ state, packets }) => gathered('packet', state, packets && { packets }))
const ticketSource = fc
  .record({ state, answered: fc.boolean() })
  .map(({ state, answered }) => gathered('ticket', state, answered ? {} : undefined))

const someQuestion: fc.Arbitrary<JoinQuestion> = fc.record({
  requesterEmail: fc.constantFrom(eva, omar, undefined),
  createdAt: fc.option(
    fc.integer({ min: -6000, max: 6000 }).map((minutes) => at(minutes)),
    { nil: undefined },
  ),
  conversationId: fc.option(id, { nil: undefined }),
  notePackets: fc.array(somePacket, { maxLength: 3 }),
  chosen: fc.constant(undefined),
  windowHours: fc.constant(24),
})
const someSources = fc.tuple(packetSource, packetSource, ticketSource)

const isSomebodyElses = (packet: HandoffPacket, { requesterEmail }: JoinQuestion) =>
  packet.customer.email !== undefined &&
  requesterEmail !== undefined &&
  packet.customer.email !== requesterEmail

const packetsOf = (question: JoinQuestion, sources: readonly Gathered[]) => [
  ...question.notePackets,
  ...sources.flatMap(({ records }) => records?.packets ?? []),
]

it("never joins another customer's conversation by itself", () => {
  fc.assert(
    fc.property(someQuestion, someSources, (question, sources) => {
      const { packet } = joinConversation(question, sources)
      if (packet) expect(isSomebodyElses(packet, question)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

it("offers another customer's conversation only where the ticket itself names or holds it", () => {
  fc.assert(
    fc.property(someQuestion, someSources, (question, sources) => {
      const { join } = joinConversation(question, sources)
      if (join.state !== 'choice') return
      const tied = new Set([
        question.conversationId,
        ...question.notePackets.map(({ conversationId }) => conversationId),
      ])
      for (const { conversationId } of join.candidates) {
        const own = packetsOf(question, sources).some(
          (packet) =>
            packet.conversationId === conversationId &&
            packet.customer.email === question.requesterEmail &&
            question.requesterEmail !== undefined,
        )
        expect(own || tied.has(conversationId)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

it('takes one of several only by a tie that is stronger than the requester', () => {
  fc.assert(
    fc.property(someQuestion, someSources, (question, sources) => {
      const { join, packet } = joinConversation(question, sources)
      if (join.state !== 'joined' || join.by !== 'requester-and-time' || !packet) return
      const created = Date.parse(question.createdAt ?? '')
      const rivals = packetsOf(question, sources).filter((other) => {
        const after = created - Date.parse(other.handedOffAt)
        return (
          other.customer.email === question.requesterEmail &&
          other.conversationId !== packet.conversationId &&
          after >= 0 &&
          after <= 24 * 3_600_000
        )
      })
      const newest = (candidate: HandoffPacket) =>
        packetsOf(question, sources).every(
          (other) =>
            other.conversationId !== candidate.conversationId || other.handedOffAt <= candidate.handedOffAt,
        )
      expect(rivals.filter(newest)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('comes to the same answer in whatever order the sources answer', () => {
  const settledSources = fc.array(
    fc.array(somePacket, { maxLength: 3 }).map((packets) => gathered('packet', 'fresh', { packets })),
    { minLength: 2, maxLength: 3 },
  )
  const shuffled = settledSources.chain((sources) =>
    fc.tuple(
      fc.constant(sources),
      fc.shuffledSubarray(sources, { minLength: sources.length, maxLength: sources.length }),
    ),
  )
  fc.assert(
    fc.property(someQuestion, shuffled, (question, [sources, others]) => {
      const moments = packetsOf(question, sources).map(({ handedOffAt }) => handedOffAt)
      // Two handoffs at the very same moment are in no order.
      fc.pre(new Set(moments).size === moments.length)
      expect(joinConversation(question, others)).toEqual(joinConversation(question, sources))
    }),
    { numRuns: 1000 },
  )
})
