import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { readBotFramework } from '#lib/sources/packets/formats/bot-framework/format.ts'
import { readPackets } from '#lib/sources/packets/read-packets.ts'
import { answered, event, said, transcript } from '../support/events.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('is no packet, and says why by the place', () => {
  it.each([
    [null, 'name'],
    ['text', 'name'],
    [[], 'name'],
    [{}, 'name'],
    [said('hello'), 'name'],
    [event({ name: 'handoff.status', value: { state: 'accepted' } }), 'name'],
    [event({ conversation: undefined }), 'conversation.id'],
    [event({ conversation: null }), 'conversation.id'],
    [event({ conversation: { id: '' } }), 'conversation.id'],
    [event({ timestamp: undefined }), 'timestamp'],
    [event({ timestamp: 'yesterday' }), 'timestamp'],
    [event({ timestamp: null }), 'timestamp'],
  ])('%j', (data, path) => {
    const { packet, problems } = readBotFramework(data)
    expect(packet).toBeUndefined()
    expect(problems).toEqual([{ path, problem: expect.any(String) }])
  })
})

describe('a packet without its transcript is a packet, and says so', () => {
  it.each([null, undefined, [], 'text', [{ contentType: 'text/plain', content: 'x' }], [transcript()]])(
    'attachments %j',
    (attachments) => {
      const { packet, problems } = readBotFramework(event({ attachments }))
      expect(packet).toMatchObject({ orderNumbers: ['1001'], transcript: [] })
      if (!JSON.stringify(attachments ?? '').includes('activities'))
        expect(problems).toEqual([{ path: 'attachments', problem: 'the transcript was not sent' }])
    },
  )

  it('says when it is behind an address, which is not fetched', () => {
    const attachments = [{ contentType: 'application/json', contentUrl: 'https://example.com/transcript' }]
    const { packet, problems } = readBotFramework(event({ attachments }))
    expect(packet?.transcript).toEqual([])
    expect(problems[0]?.problem).toContain('behind an address')
    expect(JSON.stringify(problems)).not.toContain('example.com')
  })
})

describe('one bad part costs that part alone', () => {
  it('a message that is none is counted, and the others are read', () => {
    const activities = [said('a'), null, 'text', answered('b'), 7, { text: { deep: 1 } }]
    const { packet, problems } = readBotFramework(event({ attachments: [transcript(...activities)] }))
    expect(packet?.transcript.map(({ text }) => text)).toEqual(['a', 'b'])
    expect(problems).toEqual([{ path: 'attachments', problem: '3 of 6 messages could not be read' }])
  })

  it.each([
    [{ relatesTo: { user: null, bot: { id: 'bot-1', name: 'ShopBot' } } }, 'bot', 'ShopBot'],
    [{ relatesTo: { user: 'x', bot: { name: '' } } }, 'bot', undefined],
    [{ relatesTo: { bot: { name: 'x'.repeat(2000) } } }, 'bot', undefined],
    [{ channelId: '' }, 'channel', undefined],
    [{ channelId: 7 }, 'channel', undefined],
    [{ id: '' }, 'id', 'conv-1'],
    [{ value: { '': 'nameless', OrderId: '1001' } }, 'orderNumbers', ['1001']],
    [{ value: { OrderId: '9'.repeat(700), Email: 'no address' } }, 'orderNumbers', []],
  ])('%j', (changes, part, value) => {
    const { packet } = readBotFramework(event(changes))
    expect(packet?.transcript).toHaveLength(2)
    expect(packet?.[part as keyof HandoffPacket]).toEqual(value)
  })

  it('a message with an endless id, name or text is still a message', () => {
    const long = 'x'.repeat(200_000)
    const message = said(long, { id: long, from: { id: long, name: long, role: 'user' } })
    const { packet } = readBotFramework(event({ attachments: [transcript(message)] }))
    expect(packet?.transcript[0]).toMatchObject({ id: 'turn-1', role: 'customer' })
    expect(packet?.transcript[0]?.text).toHaveLength(100_000)
  })
})

it('10,000 messages are read within the time that a test has', () => {
  const activities = Array.from({ length: 10_000 }, (_, index) =>
    said(`message ${index}`, { timestamp: 1795348800 + ((index * 7919) % 10_000) }),
  )
  const { packet } = readBotFramework(event({ attachments: [transcript(...activities)] }))
  expect(packet?.transcript).toHaveLength(10_000)
})

it('more events than anyone chooses from are cut, and the cut is reported', () => {
  const requester = Array.from({ length: 60 }, (_, index) => event({ id: `e-${index}` }))
  const { packets, issues } = readPackets({ requester }, { each: 'requester', format: 'bot-framework' })
  expect(packets).toHaveLength(50)
  expect(issues).toEqual([{ path: 'packets', problem: 'only the first 50 of 60 were read' }])
})

it('whatever an event holds, nothing throws and what is read fits the contract', () => {
  const hostile = fc.constantFrom<unknown>(
    '<script>',
    '\u0000',
    '\ud800',
    '../../',
    { toString: 1 },
    [[]],
    '__proto__',
  )
  const part = fc.oneof(fc.jsonValue(), hostile, fc.string({ unit: 'binary' }))
  const message = fc.record(
    { type: part, text: part, from: part, id: part, timestamp: part, textFormat: part, attachments: part },
    { requiredKeys: [] },
  )
  const changes = fc.record(
    {
      id: part,
      timestamp: fc.oneof(part, fc.constant('2026-11-22T12:00:00Z')),
      relatesTo: part,
      value: fc.oneof(part, fc.dictionary(fc.string(), part)),
      attachments: fc.oneof(
        part,
        fc.array(message).map((activities) => [transcript(...activities)]),
      ),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(changes, (odd) => {
      const { packet, problems } = readBotFramework(event(odd))
      if (packet) expect(HandoffPacket.safeParse(packet).success).toBe(true)
      else expect(problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
