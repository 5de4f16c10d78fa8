import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const documentation = 'https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html'

/** Messages: what customers and agents wrote. Everything else in a history is RT's own bookkeeping. */
const message = "(Type=='Create' || Type=='Correspond' || Type=='Comment')"

/** A history has no number of pages (RT 5.0.3): a full page may have another behind it. */
const allPages = {
  kind: 'cursor' as const,
  items: 'items',
  next: 'count == per_page && page + `1`',
  query: 'page',
  mostPages: 3,
}

/**
 * Texts come as attachments of a transaction, who wrote them and when stands in the history: the two are joined
 * here. `kind` says which attachments; the requester's own address makes a message the customer's.
 */
const joined = (kind: string) =>
  `attachments.items[?Content && (${kind})].[let $part = @, $id = TransactionId in {part: $part, transaction: $.history.items[?id==$id && ${message}] | [0], plain: $.attachments.items[?TransactionId==$id && ContentType=='text/plain'] | [0]}][] | [?transaction].[let $all = @, $email = transaction.Creator.EmailAddress in merge($all, {customer: $.ticket.items[0].Requestor[?EmailAddress==$email] | [0]})][]`

const threadFields = {
  id: { path: "join('-', ['rt', transaction.id, part.id])", as: 'text' },
  at: { path: 'transaction.Created', as: 'instant' },
  author: { path: 'transaction.Creator.RealName || transaction.Creator.id', as: 'text' },
  role: {
    path: "customer && 'customer' || 'agent'",
    as: 'role',
    words: { customer: 'customer', agent: 'agent' },
  },
  internal: "transaction.Type == 'Comment'",
} as const

/**
 * The open ticket as Request Tracker's REST2 knows it: requester, custom fields, and the messages with their times.
 * By a search and not by `/ticket/1`, which only names the requester.
 */
export const preset: Preset = {
  id: 'request-tracker-ticket',
  name: 'Request Tracker: this ticket',
  documentation,
  verified: 'live',
  exampleUrl: 'https://rt.example.com',
  recommends: 'helpdesk-session',
  settings: [
    {
      name: 'conversationField',
      label: 'Custom field with the conversation’s id',
      usual: 'Conversation ID',
      required: true,
    },
  ],
  definition: {
    role: 'ticket',
    needs: [['ticketId']],
    provides: ['email', 'name', 'conversationId', 'ticketCreatedAt'],
    auth: { kind: 'helpdesk-session' },
    requests: [
      {
        id: 'ticket',
        method: 'GET',
        path: '/REST/2.0/tickets',
        query: {
          query: "id = '{{ticketId|backslash}}'",
          fields: '[[ticket.subject: Subject,]]Status,Requestor,CustomFields,Created',
          'fields[Requestor]': 'Name,EmailAddress[[ticket.requesterName:,RealName]]',
        },
        expects: 'items',
      },
      {
        id: 'history',
        method: 'GET',
        path: '/REST/2.0/ticket/{{ticketId}}/history',
        query: {
          fields: 'Type,Created,Creator',
          'fields[Creator]': 'EmailAddress,RealName',
          per_page: '100',
        },
        paging: allPages,
        expects: 'items',
      },
      {
        id: 'attachments',
        method: 'GET',
        path: '/REST/2.0/ticket/{{ticketId}}/attachments',
        query: { fields: 'TransactionId,ContentType,Filename,Content', per_page: '100' },
        paging: allPages,
        expects: 'items',
      },
    ],
    mappings: [
      {
        to: 'ticket',
        each: 'ticket.items[0]',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'Subject', as: 'text' },
          createdAt: { path: 'Created', as: 'instant' },
          requesterEmail: { path: 'Requestor[0].EmailAddress', as: 'text' },
          requesterName: { path: 'Requestor[0].RealName', as: 'text' },
          conversationId: {
            path: "CustomFields[?name=='{{settings.conversationField}}'].values[] | [0]",
            as: 'text',
          },
        },
      },
      {
        to: 'thread',
        each: joined("ContentType=='text/plain'"),
        fields: { ...threadFields, text: { path: 'part.Content', as: 'text' } },
      },
      {
        to: 'thread',
        // A mail with both forms is read once, as plain text.
        each: `${joined("ContentType=='text/html'")} | [?!plain]`,
        fields: { ...threadFields, text: { path: 'part.Content', as: 'html-text' } },
      },
      {
        to: 'thread',
        // The handoff packet, sent along with an internal note. With a customer's message it is a file like any other.
        each: `${joined("ContentType=='application/json'")} | [?transaction.Type == 'Comment']`,
        fields: { ...threadFields, text: { path: 'part.Content', as: 'text' } },
      },
    ],
    ...usualLimits,
    // Asked at every look: the agent who has just sent a reply comes back to the ticket within seconds.
    freshSeconds: 0,
  },
}
