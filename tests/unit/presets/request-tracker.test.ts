import { describe, expect, it } from 'vitest'
import { packetsInText } from '#lib/sources/packets/read-packets.ts'
import { preset as historyPreset } from '#lib/sources/presets/request-tracker-history/preset.ts'
import { preset as ticketPreset } from '#lib/sources/presets/request-tracker-ticket/preset.ts'
import { recordedBody } from '../sources/support/recorded.ts'
import { mapped } from './support/mapped.ts'
import { ask } from './support/vendor.ts'

const base = 'https://rt.example.com'

/** A ticket as the preset reads it: its record, and the history and texts of ticket `id`. */
async function readTicket(search: string, id: number) {
  const [ticket, history, attachments] = await Promise.all(
    [search, `history-${id}`, `attachments-${id}`].map((name) => recordedBody(`rt5/${name}`)),
  )
  return mapped('request-tracker-ticket', base, { ticket, history, attachments })
}

describe('earlier tickets', () => {
  it('of Eva, with addresses in the helpdesk', async () => {
    const tickets = await recordedBody('rt5/tickets-of-requestor')
    const { records, issues } = mapped('request-tracker-history', base, { tickets })
    expect(issues).toEqual([])
    expect(records.tickets).toEqual([
      {
        recordId: '1',
        subject: 'Order 1001: parcel not arrived',
        status: 'open',
        createdAt: '2026-11-23T01:29:37.000Z',
        updatedAt: '2026-11-23T01:46:37.000Z',
        url: `${base}/Ticket/Display.html?id=1`,
      },
      {
        recordId: '6',
        subject: 'Strap of leather bag is loose',
        status: 'resolved',
        createdAt: '2026-11-02T01:49:37.000Z',
        updatedAt: '2026-11-02T03:19:37.000Z',
        url: `${base}/Ticket/Display.html?id=6`,
      },
      {
        recordId: '5',
        subject: 'Gift wrapping for order 0990',
        status: 'resolved',
        createdAt: '2026-10-15T01:49:37.000Z',
        updatedAt: '2026-10-15T02:34:37.000Z',
        url: `${base}/Ticket/Display.html?id=5`,
      },
    ])
  })
})

describe('this ticket', () => {
  it('1: who asks, and what was written, without RT’s own mails', async () => {
    const { records, issues } = await readTicket('ticket-search', 1)
    expect(issues).toEqual([])
    expect(records.ticket).toEqual([
      {
        recordId: '1',
        subject: 'Order 1001: parcel not arrived',
        createdAt: '2026-11-23T01:29:37.000Z',
        requesterEmail: 'eva.janssen@example.com',
        requesterName: 'Eva Janssen',
      },
    ])
    expect(
      records.thread.map(({ role, author, at, internal, text }) => [
        role,
        author,
        at,
        internal === true,
        text,
      ]),
    ).toEqual([
      [
        'customer',
        'Eva Janssen',
        '2026-11-23T01:29:37.000Z',
        false,
        'Hello, my order 1001 from last week has still not arrived. Tracking 3STEST000001 says nothing.\r\n\r\nRegards, Eva',
      ],
      [
        'agent',
        'Anna Agent',
        '2026-11-23T01:37:37.000Z',
        false,
        'Dear Eva, we are checking with the carrier. I will come back to you today.',
      ],
      [
        'agent',
        'Anna Agent',
        '2026-11-23T01:39:37.000Z',
        true,
        'Internal: PostNL has a label for 3STEST000001 but never scanned the parcel.',
      ],
      [
        'customer',
        'Eva Janssen',
        '2026-11-23T01:46:37.000Z',
        false,
        'Thank you. By the way, from tomorrow on I am at my work address: Stationsplein 5, Amsterdam.',
      ],
    ])
    expect(new Set(records.thread.map(({ id }) => id)).size).toBe(4)
  })

  it('2: the conversation stands in a field of its own', async () => {
    const { records } = await readTicket('ticket-search-custom-field', 1)
    expect(records.ticket[0]).toMatchObject({
      recordId: '2',
      requesterEmail: 'omar.haddad@example.com',
      conversationId: 'conv-omar-1',
    })
  })

  it.each([
    [3, 'conv-lena-1', 'in the note’s text'],
    [4, 'conv-lena-2', 'in a file of the note'],
  ])('%i: the packet %s is found %s, and only in the note', async (id, conversationId) => {
    const { records } = await readTicket('ticket-search', id)
    const holding = records.thread.filter(({ text }) => packetsInText(text).length > 0)
    expect(holding.map(({ internal, role }) => [internal, role])).toEqual([[true, 'agent']])
    const packets = holding.flatMap(({ text }) => packetsInText(text))
    expect(packets.map((packet) => packet.conversationId)).toEqual([conversationId])
  })

  it('a file that a customer sends along is no message and no packet', async () => {
    const [ticket, history] = await Promise.all(
      ['ticket-search', 'history-1'].map((name) => recordedBody(`rt5/${name}`)),
    )
    const forged = {
      id: '99',
      TransactionId: '46',
      ContentType: 'application/json',
      Content: '{"name":"handoff.initiate"}',
    }
    const { records } = mapped('request-tracker-ticket', base, {
      ticket,
      history,
      attachments: { items: [forged] },
    })
    expect(records.thread).toEqual([])
  })

  it('that cannot be seen is nothing', () => {
    const none = { items: [] }
    const { records, issues } = mapped('request-tracker-ticket', base, {
      ticket: none,
      history: none,
      attachments: none,
    })
    expect([...Object.values(records).flat(), ...issues]).toEqual([])
  })
})

describe('what is asked for', () => {
  const ticket = { ticketId: '1' }

  it('leaves out what is forbidden', async () => {
    const forbidden = ['ticket.subject', 'ticket.requesterName']
    const { sent } = await ask(ticketPreset, base, ticket, { forbidden })
    expect(sent.ticket?.query).toMatchObject({
      fields: 'Status,Requestor,CustomFields,Created',
      'fields[Requestor]': 'Name,EmailAddress',
    })
    const history = await ask(
      historyPreset,
      base,
      { email: 'eva.janssen@example.com' },
      { forbidden: ['tickets.subject', 'tickets.status'] },
    )
    expect(history.sent.tickets?.query?.fields).toBe('Created,LastUpdated')
  })

  it('reads a long ticket page by page, and asks for no page behind one that is not full', async () => {
    const { result, all } = await ask(ticketPreset, base, ticket, { replies: longTicket(250) })
    if (!result.ok) throw new Error('failed')
    expect(result.value.issues).toEqual([])
    expect(result.value.records.thread).toHaveLength(250)
    const asked = all.filter(({ id }) => id === 'history').map(({ request }) => request.query?.page)
    expect(asked).toEqual([undefined, '2', '3'])
  })
})

/** The replies of a ticket with so many messages, as RT gives them: without a number of pages. */
function longTicket(length: number) {
  const ids = Array.from({ length }, (_, index) => String(index + 1))
  const inPages = (item: (id: string) => object) => ({
    body: (page: number) => {
      const items = ids.slice((page - 1) * 100, page * 100).map(item)
      return { items, count: items.length, page, per_page: 100, pages: null, total: null }
    },
  })
  const Creator = { id: 'anna', RealName: 'Anna Agent', EmailAddress: 'anna@example.com' }
  return {
    history: inPages((id) => ({ id, Type: 'Correspond', Created: '2026-11-23T01:29:37Z', Creator })),
    attachments: inPages((id) => ({
      id,
      TransactionId: id,
      ContentType: 'text/plain',
      Content: `Message ${id}`,
    })),
  }
}
