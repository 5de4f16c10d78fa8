import { describe, expect, it } from 'vitest'
import { readBotFramework } from '#lib/sources/packets/formats/bot-framework/format.ts'
import { readPackets } from '#lib/sources/packets/read-packets.ts'
import { answered, evasEvent, event, said, transcript } from '../support/events.ts'

const packetOf = (changes: Record<string, unknown>) => readBotFramework(event(changes)).packet
const turnsOf = (...activities: unknown[]) =>
  packetOf({ attachments: [transcript(...activities)] })?.transcript

describe('the transcript', () => {
  it('is put in order by its times', () => {
    const turns = turnsOf(
      said('third', { timestamp: '2026-11-22T11:03:00Z' }),
      said('first', { timestamp: '2026-11-22T12:01:00+01:00' }),
      answered('second', { timestamp: '2026-11-22T11:02:00Z' }),
    )
    expect(turns?.map(({ text }) => text)).toEqual(['first', 'second', 'third'])
  })

  it('keeps the order of the list where a time is missing, and no time is made up', () => {
    const turns = turnsOf(said('a', { timestamp: '2026-11-22T11:03:00Z' }), answered('b'), said('c'))
    expect(turns?.map(({ text, at }) => [text, at])).toEqual([
      ['a', '2026-11-22T11:03:00.000Z'],
      ['b', undefined],
      ['c', undefined],
    ])
    expect(new Set(turns?.map(({ id }) => id)).size).toBe(3)
  })

  it('is found by its kind, not by its name, behind other attachments', () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://example.com/a.png', name: 'Transcript' },
      { contentType: 'application/json', name: 'Order', content: { order: 1001 } },
      { ...transcript(said('hello')), name: 'Chat history.json' },
    ]
    expect(packetOf({ attachments })?.transcript.map(({ text }) => text)).toEqual(['hello'])
  })

  it('may lie in Direct Line’s wrapper', () => {
    const wrapped = { ...transcript(), content: { watermark: '7', activities: [said('hello')] } }
    expect(packetOf({ attachments: [wrapped] })?.transcript).toHaveLength(1)
  })

  it('has messages alone: typing, traces and events are none', () => {
    const others = ['typing', 'trace', 'event', 'endOfConversation', 'conversationUpdate']
    expect(turnsOf(...others.map((type) => said('x', { type })), said('hello'), said(''))).toHaveLength(1)
  })

  it('reads XML and HTML as text, and leaves other text as it is', () => {
    const xml = said('<p>Hi <b>Eva</b><script>x</script></p>', { textFormat: 'xml' })
    const turns = turnsOf(xml, said('1 < 2 & **bold**', { textFormat: 'markdown' }), said('<b>as typed</b>'))
    expect(turns?.map(({ text }) => text)).toEqual(['Hi Eva', '1 < 2 & **bold**', '<b>as typed</b>'])
  })

  it('tells the bot by its id where no role was sent, and never lets it speak as the customer', () => {
    const from = (id: string) => ({ from: { id } })
    const turns = turnsOf(
      said('a', from('eva.janssen@example.com')),
      said('b', from('bot-1')),
      said('c', { from: { id: 'x', role: 'agent' } }),
      said('d', { from: { id: 'x', role: 'skill' } }),
    )
    expect(turns?.map(({ role }) => role)).toEqual(['customer', 'bot', 'agent', 'bot'])
  })

  it('keeps files that came along, with addresses that are safe to show', () => {
    const files = [
      { contentType: 'image/jpeg', name: 'shoe.jpg', contentUrl: 'https://example.com/shoe.jpg' },
      { contentType: 'image/png', name: 'x', contentUrl: 'javascript:alert(1)' },
      { name: 'http.txt', contentUrl: 'http://example.com/a' },
      {},
    ]
    const [turn] = turnsOf(said('', { attachments: files })) ?? []
    expect(turn?.attachments).toEqual([
      { name: 'shoe.jpg', contentType: 'image/jpeg', url: 'https://example.com/shoe.jpg' },
      { name: 'x', contentType: 'image/png' },
      { name: 'http.txt' },
    ])
  })
})

describe('times', () => {
  it.each<[unknown, string]>([
    [1795348800, 'seconds'],
    [1795348800.0, 'float seconds'],
    [1795348800000, 'milliseconds'],
    ['2026-11-22T12:00:00', 'no zone'],
    ['2026-11-22T13:00:00.0000000+01:00', 'as .NET writes them'],
  ])('%s (%s) is read', (timestamp) => {
    expect(packetOf({ timestamp })?.handedOffAt).toBe('2026-11-22T12:00:00.000Z')
  })
})

describe('what the bot collected', () => {
  it('Copilot Studio’s own names are parts of the packet, the others are facts', () => {
    const value = {
      va_Scope: 'bot',
      va_LastTopic: 'Returns',
      va_Topics: ['Greeting', ' ', 'Returns'],
      va_AgentMessage: 'Wants to return shoes',
      va_Language: 'nl',
      va_ConversationId: 'conv-1',
      order_number: 1001,
      Member: true,
      Nothing: null,
      Empty: ' ',
    }
    expect(packetOf({ value })).toMatchObject({
      summary: 'Wants to return shoes',
      intent: { name: 'Returns' },
      customer: { language: 'nl' },
      orderNumbers: ['1001'],
      attempts: [
        { kind: 'action', text: 'Greeting' },
        { kind: 'action', text: 'Returns' },
      ],
      facts: [
        { slot: 'order_id', value: '1001', evidence: [{ kind: 'packet', path: 'value.order_number' }] },
        { slot: 'Member', value: 'true' },
      ],
    })
  })

  it('a plain text is what the bot has to say to the agent', () => {
    expect(packetOf({ value: 'Please call back' })?.summary).toBe('Please call back')
  })

  it.each([null, undefined, 7, [], ['a']])('%j is nothing collected', (value) => {
    expect(packetOf({ value })).toMatchObject({ facts: [], orderNumbers: [], conversationId: 'conv-1' })
  })

  it('names of prototypes are facts like any other', () => {
    const value = JSON.parse('{"constructor":"a","__proto__":"b","toString":"c","OrderId":"1001"}')
    const packet = packetOf({ value })
    expect(packet?.facts.map(({ slot }) => slot)).toEqual([
      'constructor',
      '__proto__',
      'toString',
      'order_id',
    ])
  })
})

describe('Direct Line’s wrapper around a whole conversation', () => {
  const rule = { each: '[conversation, requester][] | []', format: 'bot-framework' } as const

  it('holds the handoff among the messages', async () => {
    const activities = [said('hello'), await evasEvent(), { type: 'typing' }, null]
    const { packets, issues } = readPackets({ requester: { activities, watermark: '12' } }, rule)
    expect(packets.map(({ conversationId }) => conversationId)).toEqual(['conv-7f31'])
    expect(issues).toEqual([])
  })

  it('or holds none, which is no fault', () => {
    const requester = { activities: [said('hello')], watermark: '1' }
    expect(readPackets({ requester }, rule)).toEqual({ packets: [], issues: [] })
  })
})
