import { describe, expect, it } from 'vitest'
import { Brief } from '#lib/contract/snapshot.ts'
import { briefOf } from '#lib/understanding/brief/brief-of.ts'
import { at, eva, packet, turn } from '../../context/make.ts'

const notSent = { state: 'not-sent' }
const empty = { customer: { verification: { status: 'not-sent' as const } } }

describe('the brief of a handoff', () => {
  it('says of everything that it was not sent where there is no packet, but knows the requester', () => {
    expect(briefOf(undefined, { name: 'Eva Janssen', email: eva })).toEqual({
      who: { name: 'Eva Janssen', email: eva, verification: 'not-sent' },
      want: notSent,
      mood: notSent,
      escalation: notSent,
      tried: notSent,
      known: notSent,
      open: notSent,
      urgency: [],
      conflicts: [],
    })
  })

  it('makes nothing up for a packet that holds nothing but a conversation', () => {
    const brief = briefOf(packet('a', empty), {})
    expect(brief).toEqual({
      who: { verification: 'not-sent' },
      want: notSent,
      mood: notSent,
      escalation: notSent,
      tried: notSent,
      known: notSent,
      open: notSent,
      urgency: [],
      conflicts: [],
      handedOffAt: at(0),
    })
    expect(Brief.safeParse(brief).success).toBe(true)
  })

  it("prefers the packet's words about the customer to the ticket's", () => {
    const { who } = briefOf(
      packet('a', {
        customer: { name: 'E. Janssen', verification: { status: 'verified', method: 'e-mail link' } },
      }),
      { name: 'Eva', email: eva },
    )
    expect(who).toEqual({
      name: 'E. Janssen',
      email: eva,
      verification: 'verified',
      verifiedBy: 'e-mail link',
    })
  })

  it('gives the wish in the words of the summary, else by the name of the intent', () => {
    const intent = { name: 'order.status', confidence: 0 }
    expect(briefOf(packet('a', { summary: 'Order late', intent }), {}).want).toEqual({
      state: 'sent',
      value: { text: 'Order late', intent: 'order.status', confidence: 0 },
    })
    expect(briefOf(packet('a', { intent: { name: 'order.status' } }), {}).want).toEqual({
      state: 'sent',
      value: { text: 'order.status', intent: 'order.status' },
    })
  })

  it('quotes the turn that set the escalation off, and nothing where that turn was not sent', () => {
    const transcript = [turn('t1', 'Hello'), turn('t2', 'I want a person', { at: at(-1) })]
    const escalation = { reason: 'Asked for a person', turnId: 't2' }
    expect(briefOf(packet('a', { transcript, escalation }), {}).escalation).toEqual({
      state: 'sent',
      value: {
        reason: 'Asked for a person',
        quote: { turnId: 't2', text: 'I want a person', at: at(-1) },
      },
    })
    expect(briefOf(packet('a', { escalation: { rule: 'r', turnId: 'gone' } }), {}).escalation).toEqual({
      state: 'sent',
      value: { rule: 'r' },
    })
  })

  it('passes on mood, attempts and facts as they were sent', () => {
    const attempts = [{ kind: 'promise' as const, text: 'an answer within 24 hours' }]
    const facts = [{ slot: 'order_id', value: '1001', status: 'bot-inferred' as const, evidence: [] }]
    const brief = briefOf(packet('a', { sentiment: { label: 'negative' }, attempts, facts }), {})
    expect(brief.mood).toEqual({ state: 'sent', value: { label: 'negative' } })
    expect(brief.tried).toEqual({ state: 'sent', value: attempts })
    expect(brief.known).toEqual({ state: 'sent', value: facts })
  })
  it('knows the order numbers that the packet names and no fact repeats', () => {
    const facts = [{ slot: 'order_id', value: '1001', status: 'bot-inferred' as const, evidence: [] }]
    const { known } = briefOf(packet('a', { facts, orderNumbers: ['1001', '1002'] }), {})
    const evidence = [{ kind: 'packet', path: 'orderNumbers.1' }]
    expect(known).toEqual({
      state: 'sent',
      value: [...facts, { slot: 'order_id', value: '1002', status: 'bot-inferred', evidence }],
    })
  })
})
