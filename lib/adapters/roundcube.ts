import type { Adapter, TicketView } from './adapter.ts'

const message: Pick<TicketView, 'ticketId' | 'fields' | 'thread' | 'composers'> = {
  ticketId: { param: '_uid' },
  fields: {
    subject: { select: 'h2.subject' },
    requesterEmail: { select: '.header-summary a.rcmContactAddress', attribute: 'title' },
    requesterName: { select: '.header-summary a.rcmContactAddress' },
  },
  thread: {
    item: '#messagebody',
    text: '.message-part, .message-htmlpart',
  },
  composers: [],
}

/** Roundcube 1.6, webmail as a shared mailbox. Checked on the pages in tests/fixtures/recorded/roundcube (1.6.5). */
export const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  root: '#layout',
  views: [
    { address: { path: '', params: { _task: 'mail', _action: 'show' } }, ...message },
    { address: { path: '', params: { _action: 'preview' } }, frame: '#messagecontframe', ...message },
  ],
}
