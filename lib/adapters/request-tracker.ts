import type { Adapter, ComposerRule } from './adapter.ts'

const composers: ComposerRule[] = [
  { frame: 'iframe.cke_wysiwyg_frame', select: 'body' },
  { select: 'textarea#UpdateContent' },
]

const email = '([^\\s,<>]+@[^\\s,<>]+)'

/**
 * Request Tracker 5. Checked on the pages in tests/fixtures/recorded/rt5 (5.0.3). The page shows no time that a
 * program can read and its reply page no requester, so messages, times and custom fields come from RT's REST API.
 */
export const requestTracker: Adapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  root: 'body',
  views: [
    {
      address: { path: '/Ticket/Update\\.html$' },
      ticketId: { param: 'id' },
      confirm: { select: 'form[name=TicketUpdate] input[name=id]', attribute: 'value' },
      fields: { subject: { select: 'input[name=UpdateSubject]', attribute: 'value' } },
      composers,
    },
    {
      address: { path: '/Ticket/(Display|History|Modify\\w*)\\.html$' },
      ticketId: { param: 'id' },
      confirm: { select: '#header h1', match: '#(\\d+)' },
      fields: {
        subject: { select: '#header h1', match: '^#\\d+: (.*)$' },
        requesterEmail: { select: '.requestors .user[data-user-id]', match: email },
        requesterName: { select: '.requestors .user[data-user-id]', match: '^\\s*([^<@]+?)\\s*<' },
        queue: { select: '.queue .value' },
        conversationId: { select: '.custom-field-Conversation-ID:not(.unset-field) .current-value' },
      },
      composers,
    },
  ],
  queue: {
    address: { path: '/(Search/(Results|Simple)\\.html|index\\.html)?$' },
    row: 'table.ticket-list tbody.list-item[data-record-id]',
    // One body a ticket; the menu of recently viewed tickets has the same links outside of it.
    link: { select: 'a[href*="/Ticket/Display.html?id="]', attribute: 'href', match: '[?&;]id=(\\d+)' },
  },
}
