import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { ticketIn } from '#components/practice/address.ts'
import { Desk } from '#components/practice/desk.tsx'
import { createDeskStore } from '#components/practice/desk-store.ts'
import { scenarios } from '#components/practice/tickets.ts'
import { problemsOf } from '../options/axe.ts'

beforeEach(() => history.replaceState(null, '', '/practice.html?ticket=P-1001'))
afterEach(cleanup)

const at = new Date('2026-11-22T13:00:00.000Z')

function showDesk() {
  const store = createDeskStore(scenarios, ticketIn(location.href) ?? '', at)
  const { container } = render(<Desk store={store} now={() => at} />)
  const article = () => container.querySelector('[data-desk-ticket]') as HTMLElement
  return { container, article, user: userEvent.setup() }
}

const rowOf = (name: string) => screen.getByRole('link', { name: new RegExp(name) })

describe('the queue', () => {
  it('has seven tickets, each with an address of its own', () => {
    const { container } = showDesk()
    const rows = [...container.querySelectorAll('.desk-queue li a[href*="ticket="]')]
    expect(rows.map((row) => row.getAttribute('href'))).toEqual(
      ['P-1001', 'P-1002', 'P-1003', 'P-1004', 'P-1005', 'P-1006', 'P-1007'].map((id) => `?ticket=${id}`),
    )
    expect(rowOf('Eva Janssen').getAttribute('aria-current')).toBe('page')
  })

  it('opens a ticket without leaving the document: address, title and content change', async () => {
    const { article, user } = showDesk()
    await user.click(rowOf('Omar Haddad'))
    expect(location.search).toBe('?ticket=P-1002')
    expect(document.title).toContain('P-1002')
    expect(article().dataset.deskTicket).toBe('P-1002')
    expect(article().querySelector('.desk-subject')?.textContent).toBe('Shoes from order 1002 are too small')
  })

  it('works by the keyboard', async () => {
    const { article, user } = showDesk()
    rowOf('Lena Fischer').focus()
    await user.keyboard('{Enter}')
    expect(article().dataset.deskTicket).toBe('P-1003')
  })

  it('follows the back button', async () => {
    const { article, user } = showDesk()
    await user.click(rowOf('Ivan Petrov'))
    act(() => history.back())
    await waitFor(() => expect(article().dataset.deskTicket).toBe('P-1001'))
  })

  it('says so when the address names no ticket of the desk', () => {
    history.replaceState(null, '', '/practice.html?ticket=P-9999')
    showDesk()
    expect(screen.getByRole('heading', { name: 'There is no ticket P-9999' })).toBeTruthy()
  })
})

describe('an open ticket', () => {
  it('has the markup that the adapter reads', () => {
    const { article } = showDesk()
    const find = (selector: string) => article().querySelector<HTMLElement>(selector)
    expect(find('.desk-requester')?.dataset.email).toBe('eva.janssen@example.com')
    expect(find('.desk-created time')?.getAttribute('datetime')).toBe('2026-11-22T12:40:00.000Z')
    const messages = [...article().querySelectorAll<HTMLElement>('.desk-thread .desk-message')]
    expect(messages).toHaveLength(4)
    expect(messages.map((message) => message.dataset.internal !== undefined)).toEqual([
      false,
      false,
      true,
      false,
    ])
    const last = messages[3]
    expect(last?.dataset.authorEmail).toBe('eva.janssen@example.com')
    expect(last?.querySelector<HTMLElement>('.desk-message-author')?.dataset.email).toBe(
      'eva.janssen@example.com',
    )
    expect(last?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-22T12:57:00.000Z')
    expect(last?.querySelector('.desk-message-text')?.textContent).toContain('Stationsplein 5')
    expect(find('#desk-reply')?.getAttribute('contenteditable')).toBe('true')
  })

  it('carries the conversation’s id where the helpdesk has that field', async () => {
    const { article, user } = showDesk()
    expect(article().querySelector('[data-desk-conversation]')).toBeNull()
    await user.click(rowOf('Omar Haddad'))
    expect(article().querySelector<HTMLElement>('[data-desk-conversation]')?.dataset.deskConversation).toBe(
      'conv-4e19',
    )
  })

  it.each(scenarios.map(({ id, requester }) => [id, requester.name]))(
    '%s of %s is accessible',
    async (id) => {
      history.replaceState(null, '', `/practice.html?ticket=${id}`)
      const { container } = showDesk()
      expect(await problemsOf(container)).toEqual([])
    },
  )
})

describe('the reply box', () => {
  it('adds the reply to the thread, marks the ticket as waiting, and is empty again', async () => {
    const { article, user } = showDesk()
    const box = screen.getByRole('textbox', { name: 'Your reply' })
    await user.click(box)
    await user.keyboard('A new pair is on its way.')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    const last = [...article().querySelectorAll<HTMLElement>('.desk-message')].at(-1)
    expect(last?.querySelector('.desk-message-text')?.textContent).toBe('A new pair is on its way.')
    expect(last?.dataset.authorEmail).toBe('sam.devries@example.com')
    expect(within(rowOf('Eva Janssen')).getByText('Waiting for customer')).toBeTruthy()
    expect(box.textContent).toBe('')
    expect(document.activeElement).toBe(box)
  })

  it('sends by Ctrl+Enter, keeps bold and line breaks, and drops all other markup', async () => {
    const { article, user } = showDesk()
    const box = screen.getByRole('textbox', { name: 'Your reply' })
    box.innerHTML = 'Dear <b>Eva</b>,<div>see:</div><ul><li>one</li><li><a href="x">two</a></li></ul>'
    box.focus()
    await user.keyboard('{Control>}{Enter}{/Control}')
    const text = [...article().querySelectorAll('.desk-message-text')].at(-1)
    expect(text?.innerHTML).toBe('Dear <strong>Eva</strong>,\nsee:\n• one\n• two')
  })

  it('sends nothing while it is empty', async () => {
    const { article, user } = showDesk()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(article().querySelectorAll('.desk-message')).toHaveLength(4)
    expect(screen.getByText('Write something first')).toBeTruthy()
  })

  it('keeps a draft with its ticket', async () => {
    const { user } = showDesk()
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('Half a sentence')
    await user.click(rowOf('Omar Haddad'))
    expect(screen.getByRole('textbox').textContent).toBe('')
    await user.click(rowOf('Eva Janssen'))
    expect(screen.getByRole('textbox').textContent).toBe('Half a sentence')
  })
})

describe('in another language', () => {
  afterEach(() => speakPages('en'))

  it('the desk around the customers’ words is in it', async () => {
    await speakPages('de')
    const { container } = showDesk()
    expect(screen.getByRole('navigation', { name: 'Warteschlange' })).toBeTruthy()
    expect(document.title).toContain('Übungs-Helpdesk')
    const shown = container.textContent ?? ''
    expect(shown).toContain('Erfundene Kunden und Bestellungen.')
    for (const english of ['Internal note', 'Received', 'Reply to', 'Waiting for'])
      expect(shown).not.toContain(english)
  })
})
