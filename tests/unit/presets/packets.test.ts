import { describe, expect, it } from 'vitest'
import { preset as chatwoot } from '#lib/sources/presets/chatwoot/preset.ts'
import { preset as gorgias } from '#lib/sources/presets/gorgias-conversation/preset.ts'
import { preset as intercom } from '#lib/sources/presets/intercom-conversation/preset.ts'
import { preset as rasa } from '#lib/sources/presets/rasa/preset.ts'
import { preset as salesforce } from '#lib/sources/presets/salesforce-conversation/preset.ts'
import { preset as tiledesk } from '#lib/sources/presets/tiledesk/preset.ts'
import { preset as voiceflow } from '#lib/sources/presets/voiceflow/preset.ts'
import { type Asked, ask } from './support/vendor.ts'

const project = { settings: { project: '5b55e806c93dde00143163dd' } }

describe.each([
  [rasa, 'mysender', {}],
  [chatwoot, '7', {}],
  [intercom, '503', {}],
  [gorgias, '82682724', {}],
  [voiceflow, 'session-9', { settings: { project: 'p1' } }],
  [salesforce, '0Mw1', {}],
  [tiledesk, 'support-group-L_OG76RYhR0XFiMf2PK', project],
] as const)('$id', (preset, conversationId, asked: Asked) => {
  it('brings none of a conversation that the system does not know', async () => {
    const ids = preset.definition.requests.map(({ id }) => id)
    const unknown = { body: { error: 'not found' }, status: 404 }
    const empty = new Map<unknown, object>([
      [voiceflow, { transcripts: [] }],
      [salesforce, { totalSize: 0, records: [] }],
    ]).get(preset)
    const nothing = empty ? { body: empty } : unknown
    const replies = Object.fromEntries(ids.map((id) => [id, nothing]))
    const { result } = await ask(
      preset,
      'https://vendor.example.com',
      { conversationId },
      { ...asked, replies },
    )
    expect(result).toMatchObject({ ok: true, value: { records: { packets: [] } } })
  })
})

it('knows Tiledesk’s customer, whom the widget gives an id of its own, and the system', async () => {
  const { result } = await ask(
    tiledesk,
    'https://api.tiledesk.com/v3',
    { conversationId: 'support-group-L_OG76RYhR0XFiMf2PK' },
    project,
  )
  if (!result.ok) throw new Error(JSON.stringify(result))
  expect(result.value.records.packets[0]?.transcript.map(({ role }) => role)).toEqual(['customer', 'system'])
})

it('tells Intercom’s contact by name beside the conversation', async () => {
  const { result } = await ask(intercom, 'https://api.intercom.io', { conversationId: '503' })
  expect(result).toMatchObject({
    ok: true,
    value: { records: { packets: [{ customer: { name: 'Joe Example', email: 'joe@example.com' } }] } },
  })
})

it('asks Salesforce for the entries of one session, whatever stands in its id', async () => {
  const { sent } = await ask(salesforce, 'https://shop.my.salesforce.com', { conversationId: "' OR Id != '" })
  expect(sent.entries?.query?.q).toContain("WHERE ConversationId = '\\' OR Id != \\'' ORDER")
})
