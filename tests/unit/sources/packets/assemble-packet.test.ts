import { describe, expect, it } from 'vitest'
import { assemblePacket, type PacketParts } from '#lib/sources/packets/assemble-packet.ts'

const at = (minute: number) => `2026-11-22T12:0${minute}:00.000Z`
const arrivedAt = '2027-01-01T00:00:00.000Z'
const assemble = (parts: Partial<PacketParts>) => assemblePacket({ format: 'test', ...parts })
const places = (parts: Partial<PacketParts>) => assemble(parts).problems.map(({ path }) => path)

describe('the moment of the handoff', () => {
  const bot = { role: 'bot', text: 'Which order?', at: at(1) } as const
  const customer = { role: 'customer', text: '1001', at: at(2) } as const
  const agent = { role: 'agent', text: 'Hello', at: at(3) } as const
  const later = { role: 'customer', text: 'Thank you', at: at(4) } as const
  const note = { role: 'agent', text: 'Check the parcel', at: at(0), internal: true } as const
  const momentOf = (...turns: NonNullable<PacketParts['turns']>) => {
    const { packet } = assemble({ turns, arrivedAt, conversationId: 'c' })
    return [packet?.handedOffAt, packet?.escalation?.turnId]
  }

  it('is the one that was sent', () => {
    const { packet } = assemble({
      turns: [bot, customer, agent, later],
      handedOffAt: 1795348920,
      conversationId: 'c',
    })
    expect(packet).toMatchObject({ handedOffAt: at(2), escalation: { turnId: 'turn-2' } })
  })

  it('else that of the last words before an agent', () => {
    expect(momentOf(later, agent, customer, bot)).toEqual([at(2), 'turn-2'])
    expect(momentOf(bot, customer)).toEqual([at(2), 'turn-2'])
  })

  it('is not set off by a note, nor by an agent who wrote first', () => {
    expect(momentOf(note, bot, customer)).toEqual([at(2), 'turn-3'])
    expect(momentOf({ ...agent, at: at(0) }, customer, later)).toEqual([at(4), 'turn-3'])
    expect(momentOf({ ...agent, at: at(0) }, customer, agent)).toEqual([at(2), 'turn-2'])
    expect(momentOf(agent)).toEqual([at(3), undefined])
  })

  it('else the time at which the packet came, and without that there is none', () => {
    expect(momentOf({ role: 'customer', text: 'hello' })).toEqual([arrivedAt, 'turn-1'])
    expect(assemble({ turns: [{ role: 'customer', text: 'hello' }] })).toEqual({
      problems: [{ path: 'handedOffAt', problem: 'is required and missing' }],
    })
  })

  it('is a problem where it was worked out, but not for systems that never say it', () => {
    expect(places({ turns: [customer], conversationId: 'c' })).toEqual(['handedOffAt'])
    expect(places({ turns: [customer], conversationId: 'c', unmarked: true })).toEqual([])
    expect(places({ turns: [], arrivedAt, conversationId: 'c', unmarked: true })).toEqual(['handedOffAt'])
  })
})

describe('a conversation without an id', () => {
  const parts = { handedOffAt: at(0), turns: [{ role: 'customer', text: 'hello', at: at(0) }] } as const
  const idOf = (more: Partial<PacketParts>) => assemble({ ...parts, ...more }).packet?.conversationId

  it('gets the same name each time, and another for other words', () => {
    expect(idOf({})).toMatch(/^test-[0-9a-f]{16}$/)
    expect(idOf({})).toBe(idOf({}))
    expect(idOf({ summary: 'x' })).not.toBe(idOf({}))
    expect(places(parts)).toEqual(['conversationId'])
  })

  it('keeps one that was sent, a number too, and no endless one', () => {
    expect(idOf({ conversationId: 17 })).toBe('17')
    expect(idOf({ conversationId: 'x'.repeat(600) })).toMatch(/^test-/)
  })
})

describe('the turns', () => {
  const textsOf = (...turns: NonNullable<PacketParts['turns']>) =>
    assemble({ turns, handedOffAt: at(9), conversationId: 'c' }).packet?.transcript.map(({ id, text }) => [
      id,
      text,
    ])

  it('a page that comes twice brings nothing twice', () => {
    const turn = { id: 'a', role: 'customer', text: 'hello', at: at(1) } as const
    expect(textsOf(turn, turn)).toEqual([['a', 'hello']])
  })

  it('two messages of one id are both kept', () => {
    expect(textsOf({ id: 'a', role: 'bot', text: 'one' }, { id: 'a', role: 'bot', text: 'two' })).toEqual([
      ['a', 'one'],
      ['turn-2', 'two'],
    ])
  })

  it('empty messages are none', () => {
    expect(
      textsOf(
        { role: 'bot', text: ' ' },
        { role: 'bot', text: null },
        { role: 'bot', text: '<p></p>', html: true },
      ),
    ).toEqual([])
  })
})

describe('what was collected', () => {
  it('fills what the system leaves open, and does not change what it says', () => {
    const collected = {
      values: { email: 'EVA@example.com', name: 'E. J.', intent: 'x', order_number: ['1', '2'] },
      path: 'p',
    }
    const { packet } = assemble({
      handedOffAt: at(0),
      conversationId: 'c',
      customer: { name: 'Eva Janssen' },
      intent: { name: 'order.status' },
      orderNumbers: ['1'],
      collected,
    })
    expect(packet).toMatchObject({
      customer: { name: 'Eva Janssen', email: 'eva@example.com' },
      intent: { name: 'order.status' },
      orderNumbers: ['1', '2'],
    })
  })

  it('a value that fits nowhere is named by its place', () => {
    const parts = { handedOffAt: at(0), conversationId: 'c' }
    expect(places({ ...parts, customer: { email: 'none', phone: 'x'.repeat(2000) } })).toEqual([
      'customer.email',
      'customer.phone',
    ])
    expect(places({ ...parts, intent: { name: 'x', confidence: 70 } })).toEqual(['intent.confidence'])
  })

  it('consent is a clear yes or no, and all else is a fact', () => {
    const values = { newsletter_opt_in: 'yes', 'data consent': false, consentText: 'I agree to everything' }
    const { packet } = assemble({ handedOffAt: at(0), conversationId: 'c', collected: { values, path: '' } })
    expect(packet?.consent).toEqual([
      { purpose: 'newsletter_opt_in', granted: true },
      { purpose: 'data consent', granted: false },
    ])
    expect(packet?.facts).toHaveLength(3)
  })
})
