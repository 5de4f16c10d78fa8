import { describe, expect, it, vi } from 'vitest'
import { formatOf } from '#lib/sources/packets/formats.ts'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import { readPayload } from '#lib/sources/packets/read-payload.ts'
import { answered, event, said } from '../support/events.ts'

vi.setConfig({ testTimeout: 60_000 })

/** JSON that agents and systems really put into notes and that hands nothing over. */
const others: [string, unknown][] = [
  [
    'an order',
    { id: 1001, status: 'paid', customer: { email: 'eva@example.com' }, lines: [{ sku: 'A', qty: 1 }] },
  ],
  ['a ticket', { ticket: { id: 7, subject: 'Late parcel', status: 'open', requester_id: 77 } }],
  ['an error', { error: { code: 500, message: 'Internal error' }, events: [] }],
  ['a stack of messages', { messages: [{ id: 1, text: 'hello', from: 'eva' }] }],
  ['chat messages of a language model', { messages: [{ role: 'user', content: 'hello' }], model: 'x' }],
  ['participants of a meeting', { participants: [{ name: 'Eva', role: 'host' }] }],
  ['a list of events', { events: [{ id: 1, type: 'order.created', created_at: '2026-11-22T12:00:00Z' }] }],
  ['entities', { entities: [{ id: 'a', direction: 'north' }], total: 1 }],
  ['a message of a bot', said('hello')],
  ['an answer of a bot', answered('hello')],
  ['another event of a bot', event({ name: 'handoff.status', value: { state: 'accepted' } })],
  ['messages of Direct Line', { activities: [said('hello'), answered('hi')], watermark: '2' }],
  ['tags that do not escalate', { type: 'message', channelData: { tags: '{"type":"EndConversation"}' } }],
  [
    'an answer of Dialogflow ES',
    { responseId: 'x', queryResult: { queryText: 'hi', fulfillmentMessages: [] } },
  ],
  ['a transcription of speech', { results: { transcripts: [{ transcript: 'hello' }] }, Transcript: [] }],
  ['segments of something', { Segments: [{ name: 'VIP' }], Name: 'segments' }],
  ['a summary', { summary: { text: 'All is well' }, latestMessage: 'thanks' }],
  ['a webhook of messages', { app: {}, events: [{ type: 'conversation:read', payload: {} }] }],
  ['a comment with its metadata', { author: { type: 'user' }, content: { type: 'text', text: 'x' } }],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }],
  ['a package', { name: 'baton', version: '1.0.0', type: 'module' }],
  ['nothing', {}],
]

describe('is JSON like any other', () => {
  it.each(others)('%s', (_, payload) => {
    const text = JSON.stringify(payload)
    expect(formatOf(payload)?.id).toBeUndefined()
    expect(packetsInText(`Seen in the log:\n${text}\nPlease check.`)).toEqual([])
    expect(readPayload(text)).toEqual({ packets: [] })
  })
})

it.each<unknown>([null, undefined, true, 0, 7, [], [[]], [null], [{}], () => 1])(
  '%j is no handoff',
  (value) => {
    expect(formatOf(value)).toBeUndefined()
  },
)

it('a note as long as notes get, full of such objects, is read within the time that a test has', () => {
  const note = `${others.map(([, payload]) => JSON.stringify(payload)).join('\n')}\n`.repeat(40)
  expect(packetsInText(note)).toEqual([])
})

it('a text without end is not looked through to its end', () => {
  const note = `{"a":"${'{'.repeat(3_000_000)}`
  expect(packetsInText(note)).toEqual([])
})
