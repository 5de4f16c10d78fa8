import { describe, expect, it, vi } from 'vitest'
import { readPayload } from '#lib/sources/packets/read-payload.ts'
import { answered, event, said, transcript } from '../support/events.ts'

vi.setConfig({ testTimeout: 60_000 })

const one = JSON.stringify(event())
const other = JSON.stringify(event({ id: 'event-2', conversation: { id: 'conv-2' } }))
const pretty = JSON.stringify(event(), null, 2)
const ids = (text: string) => readPayload(text).packets.map(({ packet }) => packet?.conversationId)

describe('a handoff is found in', () => {
  it.each([
    ['JSON', one],
    ['JSON behind a byte order mark', `\uFEFF${pretty}\n`],
    ['a Markdown fence', `What came in:\n\`\`\`json\n${pretty}\n\`\`\``],
    ['a text of JSON', JSON.stringify(one)],
    ['a text of JSON of a text', JSON.stringify(JSON.stringify(one))],
    ['a list', `[${one}]`],
    ['a list of texts', JSON.stringify([one])],
    ['a logger’s wrapper', JSON.stringify({ headers: { host: 'x' }, body: event() })],
    ['a queue’s wrapper', JSON.stringify({ Records: [{ messageId: 'a', body: one }] })],
    ['a line of a log', `2026-11-22 12:00:00 INFO received ${one}`],
  ])('%s', (_, text) => {
    expect(readPayload(text).format).toMatchObject({ id: 'bot-framework', verified: 'live' })
    expect(ids(text)).toEqual(['conv-1'])
  })
})

describe('several handoffs', () => {
  it.each([
    ['one after the other', `${one}\n${other}`],
    ['in a list', `[${one},${other}]`],
    ['in a list in a wrapper', `{"data":[${one},${other}]}`],
  ])('%s are all read', (_, text) => {
    expect(ids(text)).toEqual(['conv-1', 'conv-2'])
  })

  it('what stands between them and is none is named', () => {
    expect(readPayload(`[${one},{"ticket":7},${other}]`).packets[1]).toEqual({
      problems: [{ path: '[1]', problem: 'no format knows it' }],
      unmapped: [],
    })
  })
})

it.each(['', '  ', '{', '{}', '[]', 'null', '7', '{"id":7}', '[1,2]', '{"data":{"a":{"b":{"c":{"d":1}}}}}'])(
  'no format knows %j',
  (text) => {
    expect(readPayload(text)).toEqual({ packets: [] })
  },
)

it('what is wrong is said by its place', () => {
  expect(readPayload(JSON.stringify(event({ timestamp: undefined }))).packets).toEqual([
    expect.objectContaining({ problems: [{ path: 'timestamp', problem: 'is required and missing' }] }),
  ])
})

describe('places that the format does not use', () => {
  const unmapped = (changes: Record<string, unknown>) =>
    readPayload(JSON.stringify(event(changes))).packets[0]?.unmapped ?? []

  it('are named, a list as one place', () => {
    const message = { channelData: { clientActivityID: '1', nested: { deep: [1, 2] } }, locale: 'en' }
    const activities = [said('hello', message), answered('hi', message), said('bye')]
    const places = unmapped({ attachments: [transcript(...activities)], localTimezone: 'UTC' })
    expect(places).toContain('localTimezone')
    expect(places.filter((place) => place.includes('channelData'))).toEqual([
      'attachments[].content.activities[].channelData.clientActivityID',
      'attachments[].content.activities[].channelData.nested.deep[]',
    ])
    expect(places.every((place) => !place.endsWith('.text'))).toBe(true)
  })

  it('are not those that hold nothing, and not what the bot collected', () => {
    expect(unmapped({ empty: '', nothing: null, list: [], value: { Colour: 'red' } })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(empty|nothing|list|value)/)]),
    )
  })

  it('are a hundred at most, also in a payload without end', () => {
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`name${index}`, index]))
    expect(unmapped({ wide })).toHaveLength(100)
  })

  it('hold a prototype’s name as any other', () => {
    const payload = `${one.slice(0, -1)},"__proto__":{"polluted":1},"constructor":{"x":2}}`
    expect(readPayload(payload).packets[0]?.unmapped).toEqual(
      expect.arrayContaining(['__proto__.polluted', 'constructor.x']),
    )
    expect('polluted' in {}).toBe(false)
  })
})

it('10,000 messages are pasted in a moment', () => {
  const activities = Array.from({ length: 10_000 }, (_, index) => said(`message ${index}`))
  const text = JSON.stringify(event({ attachments: [transcript(...activities)] }))
  const started = performance.now()
  expect(readPayload(text).packets[0]?.packet?.transcript).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
