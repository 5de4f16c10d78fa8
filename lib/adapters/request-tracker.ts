import type { Adapter, ComposerRule } from './adapter.ts'

const composers: ComposerRule[] = [
  { frame: 'iframe.cke_wysiwyg_frame', select: 'body' },
  { select: 'textarea#UpdateContent' },
]

/** Request Tracker 5. Checked on the pages in tests/fixtures/recorded/rt (5.0.3). Messages come from its REST API. */
export const requestTracker: Adapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  root: 'body',
  views: [
    {
      address: { path: '/Ticket/Update\\.html$' },
      ticketId: { param: 'id' },
      fields: {
        requesterEmail: {
          select: 'input[name=TxnRecipients]',
          attribute: 'value',
          match: '([^\\s,<>]+@[^\\s,<>]+)',
        },
      },
      composers,
    },
    {
      address: { path: '/Ticket/(Display|History|Modify\\w*)\\.html$' },
      ticketId: { param: 'id' },
      fields: {
        subject: { select: 'title', match: '^#\\d+: (.*)$' },
        requesterEmail: { select: '.requestors .user', match: '([^\\s,<>]+@[^\\s,<>]+)' },
        requesterName: { select: '.requestors .user', match: '^\\s*([^<@]+?)\\s*<' },
      },
      composers,
    },
  ],
  queue: {
    address: { path: '/(Search/Results\\.html|index\\.html)?$' },
    row: 'tbody.list-item',
    link: { select: 'a[href*="/Ticket/Display.html?id="]', attribute: 'href', match: '[?&;]id=(\\d+)' },
  },
}
