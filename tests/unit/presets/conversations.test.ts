import { describe, expect, it } from 'vitest'
import { preset as genesys } from '#lib/sources/presets/genesys/preset.ts'
import { preset as sunshine } from '#lib/sources/presets/sunshine-conversations/preset.ts'
import { preset as zendesk } from '#lib/sources/presets/zendesk-conversations/preset.ts'
import { ask, recordsOf, sample } from './support/vendor.ts'

const desk = 'https://example.zendesk.com'
const smooch = 'https://api.smooch.io'
const cloud = 'https://api.mypurecloud.com'
const inSunshine = { conversationId: '67a0ecf8f0305f4a391e9db1' }
const inGenesys = { conversationId: '4b1b7a5e-5e3f-4a0e-9a0d-1a2b3c4d5e6f' }
const sunshineSettings = { settings: { appId: 'app-1' } }
const genesysSettings = { settings: { clientId: 'client-1' } }

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

  it('asks as its samples show', async () => {
    const { sent } = await ask(zendesk, desk, { ticketId: '123' })
    expect(sent.ticket).toEqual(sample('zendesk-conversations', 'ticket').request)
    expect(sent.log).toEqual(sample('zendesk-conversations', 'log').request)
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
  it('reads the messages of a conversation', async () => {
    const { packets } = await recordsOf(sunshine, smooch, inSunshine, sunshineSettings)
    expect(packets).toMatchObject([{ ...inSunshine, transcript: [{ role: 'bot', text: 'Hello World' }] }])
  })

  it('asks as its samples show', async () => {
    const { sent } = await ask(sunshine, smooch, inSunshine, sunshineSettings)
    expect(sent.conversation).toEqual(sample('sunshine-conversations', 'conversation').request)
    expect(sent.messages).toEqual(sample('sunshine-conversations', 'messages').request)
  })

  it('a conversation that the app does not know is no packet and no failure', async () => {
    const unknown = { body: { errors: [{ code: 'not_found' }] }, status: 404 }
    const replies = { conversation: unknown, messages: unknown }
    const records = await recordsOf(sunshine, smooch, inSunshine, { ...sunshineSettings, replies })
    expect(records.packets).toEqual([])
  })
})

describe('Genesys Cloud', () => {
  it('reads the participants and asks for the words of their messages', async () => {
    const { packets } = await recordsOf(genesys, cloud, inGenesys, genesysSettings)
    expect(packets).toMatchObject([
      {
        ...inGenesys,
        customer: { name: 'Eva Janssen', verification: { status: 'verified' } },
        orderNumbers: ['1001'],
        transcript: [{ role: 'customer' }, { role: 'bot' }, { role: 'customer' }, { role: 'agent' }],
      },
    ])
  })

  it('asks as its samples show', async () => {
    const { sent } = await ask(genesys, cloud, inGenesys, genesysSettings)
    expect(sent.conversation).toEqual(sample('genesys', 'conversation').request)
    expect(sent.messages).toEqual(sample('genesys', 'messages').request)
  })
})
