import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { card, part, show } from './show.tsx'
import { timeout } from './snapshots.ts'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

describe('the brief', () => {
  it('says who, what, why, what is known and what was tried', () => {
    show(states.full)
    expect(part('who').textContent).toMatch(
      /Eva Janssen.*verified.*Gold.*eva\.janssen@example\.com.*3 orders/,
    )
    expect(part('want').textContent).toMatch(/a week late/)
    expect(part('intent').textContent).toMatch(/order status.*93%/)
    expect(part('mood').textContent?.trim()).toBe('negative')
    expect(part('escalation').textContent).toMatch(
      /second request for a human.*Asked twice.*talk to a person/,
    )
    expect(part('known').textContent).toMatch(/Order1001confirmed.*Vendure/)
    expect(part('tried').textContent).toMatch(/Promised: an answer/)
  })
  it('says in one line what the bot has sent nothing of', () => {
    show(states['packet missing'])
    expect(part('not-sent').textContent).toBe(
      'Not sent by the bot: What they want, Mood, Why a person, Tried, Already known',
    )
    expect(part('who').textContent).toContain('not sent by the bot')
    expect(screen.getByText('No bot conversation found for this ticket')).toBeTruthy()
  })
  it('leads from a fact to the turn that proves it', async () => {
    show(states.full)
    fireEvent.click(within(part('known')).getAllByRole('button', { name: /^confirmed/ })[0] as HTMLElement)
    expect(screen.getByRole('tab', { name: /Transcript/ }).getAttribute('aria-selected')).toBe('true')
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.turn).toBe('t2'))
  })
  it('shows the order that the customer named', () => {
    show(states.full)
    expect(card('orders').textContent).toContain('Order in question')
    expect(card('orders').querySelector('[data-order]')?.getAttribute('data-order')).toBe('1001')
  })
  it('marks an address of the bot that is not the ticket’s', () => {
    show(states['other address'])
    expect(part('who').textContent).toContain('Bot: eva@example.org. Ticket: eva.janssen@example.com.')
    expect(part('who').textContent).toContain('not verified')
  })
  it('shows both values, systems and ages where systems disagree', () => {
    show(states.conflict)
    expect(card('conflicts').textContent).toMatch(/Dorpsstraat 12.*Vendure.*Kerkweg 3.*Tryton, 4 hr\.? ago/)
    expect(card('orders').textContent).toMatch(/status differs.*shipped.*Vendure.*delivered.*Tryton/)
  })
  it('tells a customer whom nobody knows from one whom nobody was asked about', () => {
    const { next } = show(states['empty profile'])
    expect(card('orders').textContent).toContain('No orders found')
    const waiting = states['empty profile'].sources.map((source) => ({
      ...source,
      state: 'waiting' as const,
    }))
    next({ ...states['empty profile'], sequence: 1001, sources: waiting })
    expect(card('orders').textContent).toContain('Not asked')
  })
})

describe('the join', () => {
  it('is a choice where several conversations fit', () => {
    const { calls } = show(states.choice)
    const [first] = screen.getAllByRole('button', { name: /^This one/ })
    fireEvent.click(first as HTMLElement)
    expect(calls).toEqual([['chooseConversation', { conversationId: 'conv-1' }]])
    expect(card('brief').textContent).toContain('as soon as you have chosen')
    expect(part('who').textContent).not.toContain('not sent')
  })
  it('can be taken back', () => {
    const { calls } = show(states['chosen by hand'])
    fireEvent.click(screen.getByRole('button', { name: 'Undo the choice of the conversation' }))
    expect(calls).toEqual([['chooseConversation', { conversationId: null }]])
  })
})

describe('what a screen reader hears', () => {
  const said = () => document.querySelector('[data-announcer]')?.textContent
  it('is the arrival of the brief, then failures and recoveries, and nothing else', () => {
    const { next } = show(states['loading first time'])
    expect(said()).toBe('')
    next({ ...states.full, sequence: 1001 })
    expect(said()).toBe('Ready: Eva Janssen')
    const sources = states.full.sources.map((source) =>
      source.sourceId === 'rt' ? { ...source, state: 'failed' as const, failure: timeout('rt') } : source,
    )
    next({ ...states.full, sequence: 1002, sources })
    expect(said()).toBe('Not available: Request Tracker')
    next({ ...states.full, sequence: 1003 })
    expect(said()).toBe('All sources are available again')
  })
  it('goes with the ticket, because it names the customer', () => {
    const { next } = show(states.full)
    expect(said()).toBe('Ready: Eva Janssen')
    next({
      ...states['loading first time'],
      sequence: 5000,
      ticket: { ...states.full.ticket, ticketId: 'other' },
    })
    expect(said()).toBe('')
  })
})
