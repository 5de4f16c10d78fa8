/** The shared mailbox: the first mail of every open ticket, as it came in, oldest first. */

import { minutesBefore } from '../types.ts'
import { eva, fullName } from './people.ts'
import { tickets } from './tickets.ts'

export interface Mail {
  received: Date
  /** The whole mail, headers and body. */
  source: string
}

export function mails(now: Date): Mail[] {
  return tickets
    .filter((ticket) => !ticket.resolved)
    .map(({ customer, messages: [first], subject }) => {
      // A little before the helpdesk made a ticket of it, and after the conversation with the bot.
      const received = minutesBefore(now, first.minutesAgo + 1)
      const body =
        customer.email === eva.email ? textAndHtml(first.text, evasHtml) : single(first.text, first.html)
      const headers = [
        `From: ${customer.name} <${customer.email}>`,
        'To: Support <support@shop.test>',
        `Subject: ${subject}`,
        `Date: ${received.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <${first.minutesAgo}.${customer.email}>`,
        'MIME-Version: 1.0',
      ]
      return { received, source: [...headers, ...body].join('\r\n') }
    })
    .sort((a, b) => a.received.getTime() - b.received.getTime())
}

const single = (text: string, html?: boolean) => [
  `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
  '',
  text,
]

const evasHtml = `<html><body><p>Hello, my order <b>1001</b> from last week has still not arrived.
Tracking 3STEST000001 says nothing.</p><p>Regards, ${fullName(eva)}</p></body></html>`

/** Most mail programs send both, and the reader sees the HTML. */
const textAndHtml = (text: string, html: string) => [
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  ...single(text),
  '--part',
  ...single(html, true),
  '--part--',
]
