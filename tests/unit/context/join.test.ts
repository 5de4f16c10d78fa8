import { describe, expect, it } from 'vitest'
import { joinConversation } from '#lib/context/join.ts'
import { at, eva, gathered, omar, packet, packetOf, question } from './make.ts'

const bot = (...packets: ReturnType<typeof packet>[]) => [gathered('packet', 'fresh', { packets })]
const joinedBy = (by: string, confidence: number, conversationId = 'a') => ({
  state: 'joined',
  by,
  confidence,
  conversationId,
})

describe('the ties, in their order', () => {
  it("takes the agent's choice before everything else, with certainty", () => {
    const answer = joinConversation(
      question({ chosen: 'b', conversationId: 'a', notePackets: [packet('c')] }),
      bot(packet('a'), packet('b')),
    )
    expect(answer.join).toEqual(joinedBy('chosen-by-agent', 1, 'b'))
    expect(answer.packet?.conversationId).toBe('b')
  })

  it('takes the conversation that the ticket names before the packet in its note', () => {
    const answer = joinConversation(
      question({ conversationId: 'a', notePackets: [packet('c')] }),
      bot(packet('a'), packet('b')),
    )
    expect(answer.join).toEqual(joinedBy('conversation-id', 1))
  })

  it("takes the packet in the ticket's own note before the requester's newest conversation", () => {
    const answer = joinConversation(question({ notePackets: [packet('a')] }), bot(packetOf(eva, 'b', 9)))
    expect(answer.join).toEqual(joinedBy('packet-in-note', 1))
  })

  it('takes the only conversation of the requester near the time of the ticket, with less than certainty', () => {
    const answer = joinConversation(question(), bot(packet('a'), packetOf(omar, 'b')))
    expect(answer.join).toEqual(joinedBy('requester-and-time', 0.8))
  })

  it('finds the conversation that the ticket names in its note as well', () => {
    const answer = joinConversation(question({ conversationId: 'a', notePackets: [packet('a')] }), [])
    expect(answer.join).toEqual(joinedBy('conversation-id', 1))
  })

  it('joins a tied packet that says nothing of its customer', () => {
    const nobody = packetOf(undefined, 'a')
    expect(joinConversation(question({ conversationId: 'a' }), bot(nobody)).join.state).toBe('joined')
    expect(joinConversation(question({ notePackets: [nobody] }), []).join.state).toBe('joined')
  })
})

describe('doubt', () => {
  it('makes several conversations of the requester a choice, the newest first', () => {
    const { join, packet: shown } = joinConversation(
      question(),
      bot(packetOf(eva, 'old', -60), packetOf(eva, 'new', 5)),
    )
    expect(join).toMatchObject({
      state: 'choice',
      candidates: [
        { conversationId: 'new', doubt: 'several' },
        { conversationId: 'old', doubt: 'several' },
      ],
    })
    expect(shown).toBeUndefined()
  })

  it('makes several packets in the notes a choice', () => {
    const notePackets = [packetOf(eva, 'a'), packetOf(eva, 'b', 1)]
    expect(joinConversation(question({ notePackets }), []).join).toMatchObject({
      state: 'choice',
      candidates: [{ doubt: 'several' }, { doubt: 'several' }],
    })
  })

  it("asks the agent where a tied conversation carries another customer's address", () => {
    const other = packetOf(omar, 'a')
    const choice = { state: 'choice', candidates: [{ conversationId: 'a', doubt: 'other-customer' }] }
    expect(joinConversation(question({ conversationId: 'a' }), bot(other)).join).toMatchObject(choice)
    expect(joinConversation(question({ notePackets: [other] }), []).join).toMatchObject(choice)
  })

  it('asks the agent where nobody knows when the ticket was opened', () => {
    expect(joinConversation(question({ createdAt: undefined }), bot(packet('a'))).join).toMatchObject({
      state: 'choice',
      candidates: [{ conversationId: 'a', doubt: 'time-unknown' }],
    })
  })

  it('offers the conversations of the requester where the named one does not exist', () => {
    const { join } = joinConversation(
      question({ conversationId: 'gone' }),
      bot(packet('a'), packetOf(omar, 'b')),
    )
    expect(join).toMatchObject({
      state: 'choice',
      candidates: [{ conversationId: 'a', doubt: 'not-the-named-one' }],
    })
  })

  it('does not take the packet in a note where the ticket names another conversation', () => {
    const { join } = joinConversation(question({ conversationId: 'gone', notePackets: [packet('a')] }), [])
    expect(join).toMatchObject({
      state: 'choice',
      candidates: [{ conversationId: 'a', doubt: 'not-the-named-one' }],
    })
  })

  it('says that there is none where nothing is tied and the requester has none', () => {
    expect(joinConversation(question(), bot(packetOf(omar, 'b'))).join).toEqual({ state: 'none' })
    expect(joinConversation(question({ conversationId: 'gone' }), bot()).join).toEqual({ state: 'none' })
    expect(joinConversation(question({ requesterEmail: undefined }), bot(packet('a'))).join).toEqual({
      state: 'none',
    })
  })

  it('gives a candidate the words that an agent can choose by', () => {
    const { join } = joinConversation(question({ createdAt: undefined }), bot(packet('a')))
    expect(join).toMatchObject({
      candidates: [{ handedOffAt: at(0), customer: 'Eva Janssen', opening: 'Where is my order?' }],
    })
  })

  it('takes the newest packet of a conversation that was handed over twice', () => {
    const twice = bot(packetOf(eva, 'a', -30), packetOf(eva, 'a', 0))
    expect(joinConversation(question(), twice).packet?.handedOffAt).toBe(at(0))
  })
})
