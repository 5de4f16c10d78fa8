import { describe, expect, it } from 'vitest'
import { preset as sunshine } from '#lib/sources/presets/sunshine-conversations/preset.ts'
import { preset as zendesk } from '#lib/sources/presets/zendesk-conversations/preset.ts'
import { recordsOf } from './support/vendor.ts'

const desk = 'https://example.zendesk.com'
const smooch = 'https://api.smooch.io'
const inSunshine = { conversationId: '67a0ecf8f0305f4a391e9db1' }
const sunshineSettings = { settings: { appId: 'app-1' } }

describe('Zendesk', () => {
  it('ties the conversation to the ticket whose log it is', async () => {
    const { packets, ticket } = await recordsOf(zendesk, desk, { ticketId: '123' })
    expect(ticket).toMatchObject([{ recordId: '123', conversationId: '123' }])
    expect(packets).toMatchObject([
      {
        format: 'zendesk',
        conversationId: '123',
        bot: 'SampleBot',
        customer: { name: 'Sample User', email: 'sample.user@example.com' },
        transcript: [{ role: 'bot' }, { role: 'system', internal: true }],
      },
    ])
  })

  it('takes a ticket that no bot has seen for no handoff', async () => {
    const events = [
      {
        id: '1',
        type: 'Comment',
        reference: 'zen:ticket_event:1',
        author: { type: 'user' },
        content: { type: 'text', body: 'An e-mail' },
        created_at: '2025-04-22T09:24:46Z',
      },
    ]
    const replies = { log: { body: { events } } }
    expect(await recordsOf(zendesk, desk, { ticketId: '123' }, { replies })).toMatchObject({ packets: [] })
  })
})

describe('Sunshine Conversations', () => {
  it('a conversation that the app does not know is no packet and no failure', async () => {
    const unknown = { body: { errors: [{ code: 'not_found' }] }, status: 404 }
    const replies = { conversation: unknown, messages: unknown }
    const records = await recordsOf(sunshine, smooch, inSunshine, { ...sunshineSettings, replies })
    expect(records.packets).toEqual([])
  })
})
