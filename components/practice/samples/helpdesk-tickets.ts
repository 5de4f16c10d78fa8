import { amelie, eva, ivan, lena, omar } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { days, offsetTime } from './sample-time.ts'

interface EarlierTicket {
  id: string
  subject: string
  status: 'open' | 'resolved'
  minutesAgo: number
}

const ticket = (id: string, subject: string, status: EarlierTicket['status'], minutesAgo: number) => ({
  id,
  subject,
  status,
  minutesAgo,
})

/** Newest first; the open ticket is among them, as it is in the real system. */
const byEmail: Record<string, EarlierTicket[]> = {
  [eva.email]: [
    ticket('P-1001', 'Order 1001: parcel not arrived', 'open', 20),
    ticket('P-0892', 'Strap of leather bag is loose', 'resolved', days(21)),
    ticket('P-0817', 'Gift wrapping for order 0990', 'resolved', days(39)),
  ],
  [omar.email]: [
    ticket('P-1002', 'Shoes from order 1002 are too small', 'open', 90),
    ticket('P-0610', 'Invoice with company name', 'resolved', days(140)),
  ],
  [lena.email]: [
    ticket('P-1003', 'Where is my refund? Third time!', 'open', 178),
    ticket('P-0931', 'Refund still not there', 'resolved', days(6)),
    ticket('P-0874', 'Refund for order 1003', 'resolved', days(13)),
  ],
  [ivan.email]: [ticket('P-1004', 'My order', 'open', 18)],
}

/** Request Tracker's REST API: the tickets of a requester. For Amélie it fails, so that a failure can be seen. */
export function helpdeskReplies(): SampleFile {
  return sampleFile({
    tickets: [
      { when: { email: amelie.email }, status: 503, body: { message: 'Service temporarily unavailable' } },
      ...Object.entries(byEmail).map(([email, tickets]) => reply(page(tickets), { email })),
      reply(page([])),
    ],
  })
}

const page = (tickets: EarlierTicket[]) => ({
  page: 1,
  per_page: 50,
  total: tickets.length,
  count: tickets.length,
  pages: 1,
  items: tickets.map(item),
})

const rest = 'https://desk.example.com/REST/2.0'

const item = ({ id, subject, status, minutesAgo }: EarlierTicket) => ({
  Status: status,
  Created: offsetTime(minutesAgo),
  LastUpdated: offsetTime(status === 'open' ? minutesAgo - 10 : minutesAgo - 90),
  type: 'ticket',
  _url: `${rest}/ticket/${id}`,
  id,
  Subject: subject,
})
