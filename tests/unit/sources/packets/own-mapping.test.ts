import { describe, expect, it } from 'vitest'
import { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import type { Mapping } from '#lib/contract/source.ts'
import { mapRecords } from '#lib/sources/map-records.ts'

/** A bot that nobody has heard of, as its API answers. */
const reply = {
  chat: {
    ref: 'chat-77',
    closed: 1795348920,
    via: 'web',
    assistant: { label: 'Helpy' },
    visitor: {
      uid: 'v-1',
      fullName: 'Eva Janssen',
      mail: 'Eva.Janssen@example.com',
      lang: 'nl',
      loggedIn: 'yes',
    },
    outcome: { why: 'wants_human', text: '<p>Asked for a <b>person</b> twice</p>' },
    topic: { name: 'order.status', score: '0.87' },
    mood: { name: 'angry', value: -0.7 },
    orders: ['1001'],
    slots: [
      { key: 'order_id', value: '1001' },
      { key: 'colour', value: 'red' },
    ],
    steps: [{ what: 'looked the parcel up', when: '2026-11-22 12:00:30' }],
    permissions: [{ for: 'marketing', given: 'N' }],
    lines: [
      {
        n: 1,
        who: 'V',
        html: '<p>Where is it?</p>',
        sec: 1795348800,
        files: [{ href: 'https://files.example.com/a.png', mime: 'image/png' }],
      },
      { n: 2, who: 'B', html: 'With the carrier.', sec: 1795348830 },
      { n: 3, who: '?', html: 'joined', sec: 1795348840 },
    ],
  },
}

const mapping: Mapping = {
  to: 'packets',
  each: 'bot.chat',
  fields: {
    schema: "'baton.handoff-packet/1'",
    format: "'helpy'",
    id: { path: 'ref', as: 'text' },
    conversationId: { path: 'ref', as: 'text' },
    handedOffAt: { path: 'closed', as: 'instant' },
    channel: 'via',
    bot: 'assistant.label',
    customer: {
      fields: {
        id: { path: 'visitor.uid', as: 'text' },
        name: 'visitor.fullName',
        email: 'visitor.mail',
        language: 'visitor.lang',
        verification: {
          fields: {
            status: { path: 'visitor.loggedIn', as: 'words', words: { yes: 'verified', no: 'unverified' } },
            method: "'shop account'",
          },
        },
      },
    },
    summary: { path: 'outcome.text', as: 'html-text' },
    intent: { fields: { name: 'topic.name', confidence: { path: 'topic.score', as: 'number' } } },
    sentiment: { fields: { label: 'mood.name', score: 'mood.value' } },
    escalation: {
      fields: { rule: 'outcome.why', turnId: { path: "lines[?who == 'V'] | [-1].n", as: 'text' } },
    },
    orderNumbers: 'orders',
    facts: {
      each: 'slots',
      fields: {
        slot: 'key',
        value: 'value',
        status: "'bot-inferred'",
        evidence: "[{kind: 'packet', path: join('.', ['slots', key])}]",
      },
    },
    attempts: {
      each: 'steps',
      fields: { kind: "'action'", text: 'what', at: { path: 'when', as: 'instant' } },
    },
    openQuestions: '`[]`',
    attachments: { each: 'lines[].files[]', fields: { url: 'href', contentType: 'mime' } },
    consent: {
      each: 'permissions',
      fields: { purpose: 'for', granted: { path: 'given', as: 'boolean' } },
    },
    transcript: {
      each: 'lines',
      fields: {
        id: { path: 'n', as: 'text' },
        role: { path: 'who', as: 'role', words: { V: 'customer', B: 'bot', A: 'agent' } },
        text: { path: 'html', as: 'html-text' },
        at: { path: 'sec', as: 'instant' },
        attachments: { each: 'files', fields: { url: 'href', contentType: 'mime' } },
      },
    },
  },
}

const map = (data: unknown) => mapRecords({ bot: data }, [mapping], 'https://helpy.example.com')

describe('a lead’s own mapping', () => {
  it('builds a whole packet from the API of an unknown bot', () => {
    const { records } = map(reply)
    expect(records.packets).toEqual([
      {
        schema: 'baton.handoff-packet/1',
        format: 'helpy',
        id: 'chat-77',
        conversationId: 'chat-77',
        handedOffAt: '2026-11-22T12:02:00.000Z',
        channel: 'web',
        bot: 'Helpy',
        customer: {
          id: 'v-1',
          name: 'Eva Janssen',
          email: 'eva.janssen@example.com',
          language: 'nl',
          verification: { status: 'verified', method: 'shop account' },
        },
        summary: 'Asked for a person twice',
        intent: { name: 'order.status', confidence: 0.87 },
        sentiment: { label: 'angry', score: -0.7 },
        escalation: { rule: 'wants_human', turnId: '1' },
        orderNumbers: ['1001'],
        facts: [
          {
            slot: 'order_id',
            value: '1001',
            status: 'bot-inferred',
            evidence: [{ kind: 'packet', path: 'slots.order_id' }],
          },
          {
            slot: 'colour',
            value: 'red',
            status: 'bot-inferred',
            evidence: [{ kind: 'packet', path: 'slots.colour' }],
          },
        ],
        attempts: [{ kind: 'action', text: 'looked the parcel up', at: '2026-11-22T12:00:30.000Z' }],
        openQuestions: [],
        attachments: [{ url: 'https://files.example.com/a.png', contentType: 'image/png' }],
        consent: [{ purpose: 'marketing', granted: false }],
        transcript: [
          {
            id: '1',
            role: 'customer',
            text: 'Where is it?',
            at: '2026-11-22T12:00:00.000Z',
            attachments: [{ url: 'https://files.example.com/a.png', contentType: 'image/png' }],
          },
          { id: '2', role: 'bot', text: 'With the carrier.', at: '2026-11-22T12:00:30.000Z' },
        ],
      },
    ])
    expect(HandoffPacket.safeParse(records.packets[0]).success).toBe(true)
  })

  it('names the line whose speaker has no word, and keeps the others', () => {
    expect(map(reply).issues).toEqual([
      { path: 'packets[0].transcript[2].role', problem: 'is required and missing' },
    ])
  })

  it('without a part that a packet must have, is none, and says which', () => {
    const { records, issues } = map({ chat: { ...reply.chat, closed: null } })
    expect(records.packets).toEqual([])
    expect(issues.map(({ path }) => path)).toContain('packets[0].handedOffAt')
  })
})
