import { describe, expect, it } from 'vitest'
import { findComposer } from '#lib/adapters/page/composer.ts'
import { pick } from '#lib/adapters/page/pick.ts'
import { readQueue } from '#lib/adapters/page/read-queue.ts'
import { openView, readTicket } from '#lib/adapters/page/read-ticket.ts'
import { roundcube } from '#lib/adapters/roundcube.ts'
import { OpenTicket } from '#lib/contract/ticket.ts'
import { frame, recorded } from './recorded.ts'

const mail = 'https://mail.example.com/'
const list = `${mail}?_task=mail&_mbox=INBOX`
const preview = `${mail}?_task=mail&_uid=5&_mbox=INBOX&_framed=1&_action=preview`
const eva = { requesterEmail: 'eva.janssen@example.com', requesterName: 'Eva Janssen' }
/** The page shows the time of the agent's own zone, to the minute. */
const shown = (text: string) => new Date(text).toISOString()

function read(page: Document) {
  const open = openView(page, roundcube)
  return open && readTicket(open)
}
function listWith(held: Document | null): Document {
  const page = recorded('roundcube/list-with-preview.html', list)
  frame(page, '#messagecontframe', held)
  return page
}

describe('a mail', () => {
  const show = recorded('roundcube/show.html', `${mail}?_task=mail&_uid=5&_mbox=INBOX&_action=show`)

  it('on a page of its own gives its number, subject, sender and time', () => {
    expect(read(show)).toMatchObject({
      ticketId: '5',
      subject: 'Order 1001: parcel not arrived',
      ...eva,
      createdAt: shown('2026-11-23 01:28'),
    })
  })

  it('names the folder it lies in and the address it was sent to, on its own page and in the frame', () => {
    const framed = listWith(recorded('roundcube/preview-frame.html', preview))
    for (const page of [show, framed]) {
      expect(read(page)).toMatchObject({ queue: 'INBOX', mailbox: 'support@shop.test' })
    }
  })

  it('is one message of the customer', () => {
    const ticket = OpenTicket.parse(read(show))
    expect(ticket.thread).toHaveLength(1)
    expect(ticket.thread[0]).toMatchObject({
      role: 'customer',
      author: 'Eva Janssen',
      at: shown('2026-11-23 01:28'),
    })
    expect(ticket.thread[0]?.text).toContain('1001')
  })

  it('in the list view is read from the frame, while the address of the page says nothing of it', () => {
    const page = listWith(recorded('roundcube/preview-frame.html', preview))
    const open = openView(page, roundcube)
    expect(open?.document.URL).toBe(preview)
    expect(open && readTicket(open)).toMatchObject({
      ticketId: '5',
      subject: 'Order 1001: parcel not arrived',
      ...eva,
      thread: [{ role: 'customer' }],
    })
  })

  it('is none while the frame is empty, closed to us, or shows something else', () => {
    const watermark = new DOMParser().parseFromString('<p>', 'text/html')
    Object.defineProperty(watermark, 'URL', { value: `${mail}skins/elastic/watermark.html` })
    for (const held of [null, watermark]) expect(openView(listWith(held), roundcube)).toBeUndefined()
    expect(openView(recorded('roundcube/list.html', list), roundcube)).toBeUndefined()
  })
})

describe('the reply page', () => {
  const compose = recorded(
    'roundcube/compose.html',
    `${mail}?_task=mail&_action=compose&_id=1234567890abcdef`,
  )

  it('is no ticket of its own, but says who it is written to', () => {
    const open = openView(compose, roundcube)
    expect(open && readTicket(open)).toBeUndefined()
    expect(open && pick(open.document, open.view.recipient)).toBe('eva.janssen@example.com')
  })

  it('has a reply box', () => {
    expect(findComposer(compose, openView(compose, roundcube)?.view.composers ?? [])?.id).toBe('composebody')
  })
})

describe('the list', () => {
  it.each(['roundcube/list.html', 'roundcube/list-with-preview.html'])('%s gives each mail once', (file) => {
    const queue = readQueue(recorded(file, list), roundcube)
    expect(queue).toHaveLength(6)
    expect(queue).toContainEqual({ ticketId: '5', subject: 'Order 1001: parcel not arrived' })
    expect(new Set(queue.map(({ ticketId }) => ticketId)).size).toBe(6)
  })
})
