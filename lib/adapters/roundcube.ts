import type { Adapter, TicketView } from './adapter.ts'

const message: Omit<TicketView, 'address'> = {
  ticketId: { param: '_uid' },
  fields: {
    subject: { select: 'h2.subject', match: '^\\s*(?:Subject:\\s*)?(.*?)\\s*(?:Open in new window)?\\s*$' },
    requesterEmail: { select: '.header-summary a.rcmContactAddress', attribute: 'title' },
    requesterName: { select: '.header-summary a.rcmContactAddress' },
    // The folder: filters sort mail into one for each shop or task.
    queue: { param: '_mbox' },
    // The address that the mail was sent to: several brands' addresses may end in one mailbox.
    mailbox: { select: '.header-headers .header.to a.rcmContactAddress', attribute: 'title' },
    // Roundcube's long date format, in the user's time zone, which is the browser's unless the user has changed it.
    createdAt: { select: '.header-summary .text-nowrap', match: '^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)' },
  },
  thread: {
    item: 'body',
    text: '#messagebody',
    author: { select: '.header-summary a.rcmContactAddress' },
    at: { select: '.header-summary .text-nowrap', match: '^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)' },
    authorEmail: { select: '.header-summary a.rcmContactAddress', attribute: 'title' },
  },
  composers: [],
}

/** Roundcube 1.6, webmail as a shared mailbox. Checked on the pages in tests/fixtures/recorded/roundcube (1.6.5). */
export const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  root: 'body',
  views: [
    { address: { path: '', params: { _task: 'mail', _action: 'show' } }, ...message },
    // In the list view the mail is in an iframe, and the page's own address stays as it is.
    { address: { path: '', params: { _action: 'preview' } }, frame: '#messagecontframe', ...message },
    {
      // Neither the mail's number nor anything else of it is in the address of the page that answers it.
      address: { path: '', params: { _task: 'mail', _action: 'compose' } },
      recipient: { select: '#_to', property: 'value', match: '([^\\s,<>]+@[^\\s,<>]+)' },
      fields: {},
      composers: [{ frame: '#composebody_ifr', select: 'body' }, { select: 'textarea#composebody' }],
    },
  ],
  queue: {
    address: { path: '', params: { _task: 'mail' } },
    row: '#messagelist tr.message',
    link: { select: 'td.subject a[href*="_uid="]', attribute: 'href', match: '[?&]_uid=(\\d+)' },
    subject: 'td.subject a[href*="_uid="]',
  },
}
