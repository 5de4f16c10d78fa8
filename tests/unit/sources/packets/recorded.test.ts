import { expect, it } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { readBotFramework } from '#lib/sources/packets/formats/bot-framework/format.ts'
import { readPackets } from '#lib/sources/packets/read-packets.ts'
import { recordedBody } from '../support/recorded.ts'

const rule = { each: '[conversation, requester][] | []', format: 'bot-framework' } as const
const conversations = ['7f31', '2b04', 'omar-1', 'lena-1', 'lena-2', 'ivan-1', 'ivan-2', 'anon-1']

it.each(conversations)('conv-%s, as botbuilder wrote it, reads without a loss', async (name) => {
  const events = (await recordedBody(`bot/conv-${name}`)) as {
    attachments: { content: { activities: unknown[] } }[]
  }[]
  for (const event of events) {
    const { packet, problems } = readBotFramework(event)
    expect(problems).toEqual([])
    expect(HandoffPacket.safeParse(packet).success).toBe(true)
    expect(packet?.conversationId).toBe(`conv-${name}`)
    expect(packet?.transcript).toHaveLength(event.attachments[0]?.content.activities.length ?? 0)
    expect(new Set(packet?.transcript.map(({ role }) => role))).toEqual(new Set(['bot', 'customer']))
    expect(packet?.transcript.every(({ at, text }) => at && text)).toBe(true)
  }
})

it('Eva’s packet says what the event says', async () => {
  const [event] = (await recordedBody('bot/conv-7f31')) as unknown[]
  const { packet } = readBotFramework(event)
  expect(packet).toMatchObject({
    id: 'conv-7f31|handoff',
    format: 'bot-framework',
    handedOffAt: '2026-11-23T01:23:37.004Z',
    channel: 'webchat',
    bot: 'ShopBot',
    customer: {
      id: 'eva.janssen@example.com',
      name: 'Eva Janssen',
      email: 'eva.janssen@example.com',
      language: 'en',
      verification: { status: 'not-sent' },
    },
    summary: 'Order 1001 is a week late, tracking shows no scan, customer asks for a person',
    intent: { name: 'order.status' },
    sentiment: { label: 'negative' },
    escalation: { turnId: 'conv-7f31|0000008' },
    orderNumbers: ['1001'],
    attempts: [],
  })
  expect(packet?.facts.map(({ slot, value }) => [slot, value])).toEqual([
    ['order_id', '1001'],
    ['email', 'eva.janssen@example.com'],
    ['address', 'Dorpsstraat 12, Amsterdam'],
    ['NeighboursAsked', 'yes'],
  ])
  expect(packet?.transcript[1]).toEqual({
    id: 'conv-7f31|0000002',
    role: 'customer',
    author: 'Eva Janssen',
    at: '2026-11-23T01:19:37.004Z',
    text: 'Where is my order 1001? It should have been here last week',
  })
})

it('all handoffs of one customer, found by conversation and by address, are each read once', async () => {
  const requester = await recordedBody('bot/by-email')
  const conversation = await recordedBody('bot/conv-7f31')
  const { packets, issues } = readPackets({ conversation, requester }, rule)
  expect(issues).toEqual([])
  expect(packets.map(({ conversationId }) => conversationId)).toEqual(['conv-7f31', 'conv-2b04'])
})

it('a customer without a handoff has none', async () => {
  expect(readPackets({ requester: await recordedBody('bot/none') }, rule)).toEqual({
    packets: [],
    issues: [],
  })
})
