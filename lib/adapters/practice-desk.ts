import type { Adapter } from './adapter.ts'

/** The practice desk, a page of the extension itself. Its markup is in components/practice. */
export const practiceDesk: Adapter = {
  id: 'practice-desk',
  name: 'Practice desk',
  root: '#desk',
  views: [
    {
      address: { path: '/practice\\.html$' },
      ticketId: { select: '[data-desk-ticket]', attribute: 'data-desk-ticket' },
      confirm: { param: 'ticket' },
      fields: {
        subject: { select: '.desk-subject' },
        requesterEmail: { select: '.desk-requester', attribute: 'data-email' },
        requesterName: { select: '.desk-requester' },
        createdAt: { select: '.desk-created time', attribute: 'datetime' },
        queue: { select: '[data-desk-queue]' },
        conversationId: { select: '[data-desk-conversation]', attribute: 'data-desk-conversation' },
      },
      thread: {
        item: '.desk-message',
        list: '.desk-thread',
        text: '.desk-message-text',
        author: { select: '.desk-message-author' },
        at: { select: 'time', attribute: 'datetime' },
        internal: '[data-internal]',
        authorEmail: { select: '.desk-message-author', attribute: 'data-email' },
      },
      composers: [{ select: '#desk-reply' }],
    },
  ],
  queue: {
    address: { path: '/practice\\.html$' },
    row: '.desk-queue li',
    link: { select: 'a[href*="ticket="]', attribute: 'href', match: 'ticket=([\\w-]+)' },
  },
}
