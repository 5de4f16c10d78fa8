import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openDesk } from '#components/practice/open-desk.ts'
import { allSamples, sampleText } from '#components/practice/samples/all-samples.ts'
import { scenarios } from '#components/practice/tickets.ts'
import { createEngine } from '#lib/sources/engine.ts'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import { presetById } from '#lib/sources/presets/index.ts'
import { sampleTransport } from './sample-transport.ts'

const now = new Date('2026-11-22T13:00:00.000Z')
const presets = {
  bot: 'bot-framework',
  shop: 'vendure',
  erp: 'tryton',
  'helpdesk-tickets': 'request-tracker-history',
  loyalty: 'smile',
  marketing: 'klaviyo',
  browsing: 'klaviyo-browsing',
  chats: 'intercom',
  knowledge: 'zendesk-help-center',
}
const run = createEngine({
  transport: sampleTransport(now),
  now: () => now,
  credentials: async () => ({ username: 'practice', password: 'practice', token: 'practice' }),
  tokens: { get: async () => undefined, set: async () => undefined, remove: async () => undefined },
  mayReach: async () => true,
})

/** What the real engine and preset make of the sample replies. */
async function ask(id: keyof typeof presets, email: string, more: Record<string, string> = {}) {
  const preset = presetById(presets[id])
  if (!preset) throw new Error(`no preset ${presets[id]}`)
  const { definition } = preset
  const settings = Object.fromEntries((preset.settings ?? []).map(({ name, usual }) => [name, usual ?? '']))
  return run(
    { id, label: id, baseUrl: `https://${id}.example.com`, settings, definition },
    { email, ...more },
  )
}

async function answer(...args: Parameters<typeof ask>) {
  const result = await ask(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  expect(result.value.issues).toEqual([])
  return result.value.records
}

const eva = 'eva.janssen@example.com'

it.each(Object.keys(allSamples()))(
  'public/practice/%s.json is written from the samples',
  async (sourceId) => {
    const written = await readFile(`public/practice/${sourceId}.json`, 'utf8')
    expect(written).toBe(sampleText(allSamples()[sourceId] as never))
  },
)

describe('Eva (P-1001)', () => {
  it('has one conversation from before the ticket, and one from weeks ago', async () => {
    const { packets } = await answer('bot', eva)
    expect(packets.map(({ conversationId }) => conversationId)).toEqual(['conv-7f31', 'conv-2b04'])
    const [packet] = packets
    expect(packet?.transcript).toHaveLength(14)
    expect(packet?.orderNumbers).toEqual(['1001'])
    expect(packet?.attempts).toHaveLength(3)
    expect(packet?.intent).toEqual({ name: 'order.not_delivered', confidence: 0.86 })
  })

  it('has an order that is shipped for the shop and waits in the ERP, and two addresses', async () => {
    const [shop, erp] = await Promise.all([answer('shop', eva), answer('erp', eva)])
    expect(shop.orders.map(({ number, status }) => [number, status])).toEqual([
      ['1001', 'shipped'],
      ['0990', 'delivered'],
    ])
    expect(erp.orders[0]).toMatchObject({
      number: '1001',
      status: 'processing',
      total: { minor: 10985, currency: 'EUR' },
    })
    expect(shop.orders[0]?.total).toEqual(erp.orders[0]?.total)
    expect(shop.shipments[0]).toMatchObject({ orderNumber: '1001', trackingNumber: '3STEST000001' })
    expect(erp.shipments[0]).toMatchObject({ orderNumber: '1001', status: 'processing' })
    expect(shop.customers[0]?.address?.street).toBe('Dorpsstraat 12')
    expect(erp.customers[0]?.address?.street).toBe('Kerkstraat 8')
    expect(shop.customers[0]?.tier).toBe('Gold')
  })
})

describe('what else is known of Eva', () => {
  it('is her membership, her consents, what she looked at and what she talked about before', async () => {
    const { loyalty } = await answer('loyalty', eva)
    expect(loyalty[0]).toMatchObject({ points: 1240, tier: 'Gold' })
    const { customers, preferences } = await answer('marketing', eva)
    expect(customers[0]).toMatchObject({ timeZone: 'Europe/Amsterdam', language: 'nl-NL' })
    expect(preferences[0]?.consents).toHaveLength(2)
    const { browsing } = await answer('browsing', eva)
    expect(browsing[0]?.cart?.[0]?.sku).toBe('SHOE-43')
    const { conversations } = await answer('chats', eva)
    expect(conversations.map(({ handledBy }) => handledBy)).toEqual(['both', 'bot'])
  })
})

it('the sample help centre finds articles by the words of the question', async () => {
  const titles = async (question: string) =>
    (await answer('knowledge', eva, { question })).articles.map(({ title }) => title)
  expect(await titles('Can I change the delivery address')).toEqual([
    'Change the delivery address',
    'Where is my parcel?',
  ])
  expect(await titles('opening hours')).toEqual([])
})

describe('the other cases', () => {
  it('P-1002: the conversation is found by its id', async () => {
    const { packets } = await answer('bot', 'omar.haddad@example.com', { conversationId: 'conv-4e19' })
    expect(packets.map(({ conversationId }) => conversationId)).toEqual(['conv-4e19'])
  })

  it('P-1003: the packet is in the internal note and nowhere else', async () => {
    expect((await answer('bot', 'lena.fischer@example.org')).packets).toEqual([])
    const ticket = openDesk(scenarios, now).find(({ id }) => id === 'P-1003')
    const note = ticket?.messages.find(({ internal }) => internal)?.runs[0]?.text ?? ''
    const [packet] = packetsInText(note)
    expect(packet).toMatchObject({ conversationId: 'conv-9c52', handedOffAt: '2026-11-22T09:59:00.000Z' })
    expect((await answer('helpdesk-tickets', 'lena.fischer@example.org')).tickets).toHaveLength(3)
  })

  it('P-1004: two conversations within the hour', async () => {
    const { packets } = await answer('bot', 'ivan.petrov@example.com')
    expect(packets.map(({ orderNumbers }) => orderNumbers)).toEqual([['1005'], ['1004']])
  })

  it('P-1005: a stranger to every system', async () => {
    const email = 'nora.nobody@example.com'
    const all = await Promise.all(
      (Object.keys(presets) as (keyof typeof presets)[]).map((id) =>
        answer(id, email, { question: 'opening hours' }),
      ),
    )
    for (const records of all) expect(Object.values(records).flat()).toEqual([])
  })

  it('P-1007: a bare transcript, and an order that is delivered for the shop', async () => {
    const { packets } = await answer('bot', 'sofia.costa@example.com', { conversationId: 'conv-77e0' })
    expect(packets[0]).toMatchObject({ facts: [], attempts: [], orderNumbers: [] })
    expect(packets[0]?.transcript).toHaveLength(11)
    const { orders } = await answer('shop', 'sofia.costa@example.com')
    expect(orders.map(({ number, status }) => [number, status])).toEqual([['1007', 'delivered']])
  })

  it('P-1006: French, and one source fails', async () => {
    const email = 'amelie.dubois@example.com'
    const { packets } = await answer('bot', email)
    expect(packets[0]?.customer.language).toBe('fr')
    expect(packets[0]?.attachments).toHaveLength(1)
    const tickets = await ask('helpdesk-tickets', email)
    expect(tickets).toMatchObject({
      ok: false,
      failure: { kind: 'bad-response', problem: 'server-error', status: 503 },
    })
    expect((await answer('shop', email)).orders).toHaveLength(1)
  })
})
