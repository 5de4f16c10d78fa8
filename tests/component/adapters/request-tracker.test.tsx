import { describe, expect, it } from 'vitest'
import { findComposer } from '#lib/adapters/page/composer.ts'
import { readQueue } from '#lib/adapters/page/read-queue.ts'
import { openView, readTicket } from '#lib/adapters/page/read-ticket.ts'
import { requestTracker } from '#lib/adapters/request-tracker.ts'
import { OpenTicket } from '#lib/contract/ticket.ts'
import { frame, recorded } from './recorded.ts'

const rt = 'https://rt.example.com'
const display = (id: number) => recorded(`rt5/Display-${id}.html`, `${rt}/Ticket/Display.html?id=${id}`)

function read(page: Document) {
  const open = openView(page, requestTracker)
  return open && readTicket(open)
}

describe('a ticket page', () => {
  it.each([
    [1, 'eva.janssen@example.com', 'Eva Janssen'],
    [2, 'omar.haddad@example.com', 'Omar Haddad'],
  ])('%i gives its number, subject and requester', (id, requesterEmail, requesterName) => {
    const ticket = read(display(id))
    expect(ticket).toMatchObject({ ticketId: String(id), requesterEmail, requesterName })
    expect(ticket?.subject).not.toMatch(/^#|^\s|\s$/)
  })

  it.each([1, 2, 3, 4])('%i fits the contract, with one requester and not an agent', (id) => {
    const ticket = OpenTicket.parse(read(display(id)))
    expect(ticket.requesterEmail).not.toContain('support')
    expect(ticket.subject).toBeTruthy()
  })

  it('names its queue, by which shops behind one helpdesk are told apart', () => {
    for (const id of [1, 2, 3, 4]) expect(read(display(id))?.queue).toBe('Customer Service')
  })

  it('names the conversation where its custom field is filled, and only there', () => {
    expect(read(display(1))?.conversationId).toBeUndefined()
    const named = [2, 3, 4].flatMap((id) => read(display(id))?.conversationId ?? [])
    expect(named).not.toEqual([])
    for (const id of named) expect(id).toMatch(/^conv-[\w-]+$/)
  })

  it('is no ticket while the address is the next one’s and the content still the one’s before', () => {
    expect(read(recorded('rt5/Display-1.html', `${rt}/Ticket/Display.html?id=2`))).toBeUndefined()
    expect(read(recorded('rt5/Update-respond.html', `${rt}/Ticket/Update.html?id=2`))).toBeUndefined()
  })

  it('is read before its thread has come', () => {
    const early = recorded('rt5/Display-1-early.html', `${rt}/Ticket/Display.html?id=1`)
    expect(read(early)).toEqual(read(display(1)))
  })

  it.each([
    `${rt}/Ticket/Display.html?id=1`,
    `${rt}/Ticket/Display.html?id=1;Force=1#txn-17`,
    `${rt}/Ticket/Display.html?Force=1;id=1`,
    `${rt}/rt/Ticket/History.html?Force=1&id=1`,
    `${rt}/Ticket/ModifyAll.html?id=1`,
  ])('is known by its address, with & and with ;: %s', (url) => {
    expect(read(recorded('rt5/Display-1.html', url))?.ticketId).toBe('1')
  })

  it.each([
    `${rt}/Ticket/Create.html?Queue=1`,
    `${rt}/Search/Results.html?id=1`,
    `${rt}/Ticket/Display.html`,
    `${rt}/Ticket/Display.html?xid=1;tid=1`,
  ])('is none at %s', (url) => {
    expect(read(recorded('rt5/Display-1.html', url))).toBeUndefined()
  })

  it('is none while the address is already the next one', () => {
    expect(read(recorded('rt5/Display-1.html', `${rt}/Ticket/Display.html?id=2`))).toBeUndefined()
  })
})

describe('a reply page', () => {
  const pages = [
    ['rt5/Update-respond.html', `${rt}/Ticket/Update.html?Action=Respond;DefaultStatus=open;id=1`],
    ['rt5/Update-comment.html', `${rt}/Ticket/Update.html?Action=Comment&id=1`],
  ] as const

  it.each(pages)('%s gives the number of its ticket', (file, url) => {
    expect(read(recorded(file, url))).toMatchObject({ ticketId: '1', thread: [] })
  })

  it.each(pages)('%s has a reply box: the plain one, or the body of the rich editor', (file, url) => {
    const page = recorded(file, url)
    const rules = openView(page, requestTracker)?.view.composers ?? []
    if (page.querySelector('iframe.cke_wysiwyg_frame')) {
      const editor = new DOMParser().parseFromString('<body contenteditable>', 'text/html')
      frame(page, 'iframe.cke_wysiwyg_frame', editor)
      expect(findComposer(page, rules)).toBe(editor.body)
      frame(page, 'iframe.cke_wysiwyg_frame', null)
    }
    expect(findComposer(page, rules)?.id).toBe('UpdateContent')
  })

  it('is not looked for on a page that has none', () => {
    const page = display(1)
    expect(findComposer(page, openView(page, requestTracker)?.view.composers ?? [])).toBeUndefined()
  })
})

describe('a list of tickets', () => {
  it.each([
    ['rt5/search-results.html', `${rt}/Search/Results.html?Query=Queue%3D1`],
    ['rt5/home.html', `${rt}/`],
    ['rt5/home.html', `${rt}/index.html`],
  ])('%s gives each ticket once', (file, url) => {
    const ids = readQueue(recorded(file, url), requestTracker).map(({ ticketId }) => ticketId)
    expect(ids).toContain('1')
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^\d+$/)
  })

  it('is not the page of a ticket', () => {
    expect(readQueue(display(1), requestTracker)).toEqual([])
    expect(openView(recorded('rt5/home.html', `${rt}/`), requestTracker)).toBeUndefined()
  })
})
