import { expect, it, vi } from 'vitest'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import { evasEvent, event, said, transcript } from '../support/events.ts'

vi.setConfig({ testTimeout: 60_000 })

const ids = (text: string) => packetsInText(text).map(({ conversationId }) => conversationId)
const one = JSON.stringify(event())
const other = JSON.stringify(event({ id: 'event-2', conversation: { id: 'conv-2' } }))
const pretty = JSON.stringify(event(), null, 2)

it.each([
  ['the whole note', one],
  ['an indented note', pretty],
  ['a note with line ends of another system', pretty.replaceAll('\n', '\r\n')],
  ['a fenced block', `Handed over by the bot:\n\`\`\`json\n${pretty}\n\`\`\`\nGood luck`],
  ['words before and after', `Hello, please see ${one} and call her.`],
  ['words with braces before and after', `{see below} {"a": ${one} {and "so on`],
  ['another object before it', `{"ticket": 7}\n${one}`],
  ['a list of events', `[${one}]`],
  ['Direct Line’s wrapper', `{"activities":[${JSON.stringify(said('hi'))},${one}],"watermark":"1"}`],
])('finds the packet in %s', (_, text) => {
  expect(ids(text)).toEqual(['conv-1'])
})

it('finds both of two packets, in their order', () => {
  expect(ids(`${one}\n---\n${other}`)).toEqual(['conv-1', 'conv-2'])
  expect(ids(`[${other},${one}]`)).toEqual(['conv-2', 'conv-1'])
})

it('finds a packet that is written twice once', () => {
  expect(ids(`${one}\n${one}`)).toEqual(['conv-1'])
})

it('finds a packet behind one that is broken', () => {
  expect(ids(`${one.slice(0, -40)}\n${other}`)).toEqual(['conv-2'])
})

it('finds a packet in a note that was kept as HTML', async () => {
  const html = JSON.stringify(await evasEvent())
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
  expect(ids(`<pre>${html.replaceAll('<', '&lt;')}</pre>`)).toEqual(['conv-7f31'])
})

it('braces and quotes inside a message do not end the packet', () => {
  const text = JSON.stringify(event({ attachments: [transcript(said('a } " \\ {{ "} handoff.initiate'))] }))
  expect(packetsInText(`x ${text} y`)[0]?.transcript[0]?.text).toBe('a } " \\ {{ "} handoff.initiate')
})

it.each([
  '',
  'no packet here',
  'the bot sent handoff.initiate, see {there}',
  '{"name":"handoff.initiate"}',
  '{"name":"handoff.initiate"',
  '}{ handoff.initiate',
  one.replace('handoff.initiate', 'handoff.status'),
  one.replaceAll('"', '“'),
])('finds none in %j', (text) => {
  expect(packetsInText(text)).toEqual([])
})

it.each([
  ['opening braces', '{'.repeat(100_000)],
  ['braces and quotes', '{"'.repeat(50_000)],
  ['backslashes', `{"${'\\"'.repeat(50_000)}`],
  ['nested objects', '{"a":'.repeat(20_000)],
  ['small objects', '{}'.repeat(50_000)],
])('%s cost a moment', (_, text) => {
  const started = performance.now()
  expect(packetsInText(`handoff.initiate ${text}`)).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('a packet without a time of its own has that of the note, and is none in a note without one', () => {
  const flow = {
    Name: 'ContactFlowEvent',
    Details: { ContactData: { ContactId: 'c-1', Attributes: { email: 'eva@example.com' } } },
  }
  const note = `Transferred by the flow:\n${JSON.stringify(flow)}`
  expect(packetsInText(note, '2026-11-22T12:00:00.000Z')).toMatchObject([
    { format: 'amazon-connect', conversationId: 'c-1', handedOffAt: '2026-11-22T12:00:00.000Z' },
  ])
  expect(packetsInText(note)).toEqual([])
})
