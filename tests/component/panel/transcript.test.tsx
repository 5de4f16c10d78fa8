import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Snapshot, Transcript } from '#lib/contract/snapshot.ts'
import { card, expectAccessible, openTab, show } from './show.tsx'
import { states } from './states.ts'

const text = () => card('transcript').textContent
const shown = () => card('transcript').querySelectorAll('[data-turn]')
const turn = (id: string) => card('transcript').querySelector<HTMLElement>(`[data-turn="${id}"]`)
const scroller = () => card('transcript').querySelector<HTMLElement>('[data-turn-list]') as HTMLElement
const open = () => openTab(/Transcript/)

const said = (id: string, words: string, role: 'customer' | 'bot' | 'system' = 'customer') => ({
  id,
  role,
  text: words,
})
const withTurns = (turns: Transcript['turns'], rest: Partial<Snapshot> = {}): Snapshot => ({
  ...states.full,
  ...rest,
  cards: { ...states.full.cards, transcript: { ...states.full.cards.transcript, data: { turns } } },
})
const many = states['10,000 turns'].cards.transcript.data?.turns ?? []

function scrollTo(top: number): void {
  act(() => {
    scroller().scrollTop = top
    fireEvent.scroll(scroller())
  })
}

describe('the transcript', () => {
  it('opens at the newest of 10,000 turns, with few of them in the document', async () => {
    show(states['10,000 turns'])
    await open()
    expect(text()).toContain('Message number 9999')
    expect(shown().length).toBeLessThan(60)
    expect(screen.queryByRole('button', { name: /Newest/ })).toBeNull()
  })
  it('divides before the first turn after the handoff', async () => {
    show(states.full)
    await open()
    const divider = card('transcript').querySelector('[data-handoff]')?.closest('li')
    expect(divider?.nextElementSibling?.querySelector('[data-turn="t8"]')).not.toBeNull()
  })
  it('tells the roles apart in words and marks internal notes', async () => {
    show(states.full)
    await open()
    expect(turn('t1')?.textContent).toContain('Bot')
    expect(turn('t2')?.textContent).toContain('Customer')
    expect(turn('t8')?.textContent).toContain('Internal note')
    expect(turn('t9')?.textContent).not.toContain('Internal note')
  })
  it('follows new turns at the end', async () => {
    const { next } = show(withTurns(many))
    await open()
    next(withTurns([...many, said('new', 'Hello?')], { sequence: 1001 }))
    await waitFor(() => expect(text()).toContain('Hello?'))
  })
  it('keeps the place of a reader elsewhere, and says how many turns have come', async () => {
    const { next } = show(withTurns(many))
    await open()
    scrollTo(2000)
    const before = [...shown()].slice(0, 20).map((one) => one.getAttribute('data-turn'))
    next(withTurns([...many, said('new', 'Hello?'), said('new2', 'Anybody?')], { sequence: 1001 }))
    expect([...shown()].map((one) => one.getAttribute('data-turn'))).toEqual(expect.arrayContaining(before))
    fireEvent.click(screen.getByRole('button', { name: '2 new messages' }))
    await waitFor(() => expect(turn('new2')).toBe(document.activeElement))
  })
  it('keeps the place by the turn when earlier ones come in', async () => {
    const { next } = show(withTurns(many.slice(5000)))
    await open()
    scrollTo(60_000)
    const seen = Number(shown()[20]?.getAttribute('data-turn')?.slice(1))
    next(withTurns(many, { sequence: 1001 }))
    await waitFor(() => expect(turn(`n${seen}`)).not.toBeNull())
  })
  it('copes with two turns of the same id', async () => {
    show(withTurns([said('same', 'one'), said('same', 'two')]))
    await open()
    expect(shown().length).toBe(2)
  })
  it('says the place of each message among all to a screen reader', async () => {
    show(states['10,000 turns'])
    await open()
    const place = turn('n9999')?.closest('li')
    expect(place?.getAttribute('aria-posinset')).toBe('10000')
    expect(place?.getAttribute('aria-setsize')).toBe('10000')
    await expectAccessible()
  })
})

describe('the keyboard in the transcript', () => {
  it('goes from turn to turn, a page, and to either end', async () => {
    show(states['10,000 turns'])
    await open()
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })
    turn('n9999')?.focus()
    press('ArrowUp')
    expect(document.activeElement).toBe(turn('n9998'))
    press('PageUp')
    expect(document.activeElement).toBe(turn('n9990'))
    press('Home')
    await waitFor(() => expect(document.activeElement).toBe(turn('n0')))
    press('End')
    await waitFor(() => expect(document.activeElement).toBe(turn('n9999')))
    expect(card('transcript').querySelectorAll('[data-row][tabindex="0"]').length).toBe(1)
  })
})

describe('folded steps', () => {
  const turns = [
    said('1', 'Where is it?'),
    said('2', '[search: delivery]', 'bot'),
    said('3', 'Looking that up…', 'bot'),
    said('4', 'conversation tagged', 'system'),
    said('5', 'It is on its way.', 'bot'),
  ]
  it('stand in one line, which opens', async () => {
    show(withTurns(turns))
    await open()
    const line = screen.getByRole('button', { name: 'Bot: 3 steps' })
    expect(turn('3')).toBeNull()
    fireEvent.click(line)
    expect(turn('3')).not.toBeNull()
    expect(line.getAttribute('aria-expanded')).toBe('true')
    await expectAccessible()
  })
})

describe('the search', () => {
  const field = () => screen.getByRole('textbox', { name: 'Search the transcript' })
  const status = () => card('transcript').querySelector('[data-hits]')?.textContent
  const current = () => card('transcript').querySelector('mark[class]')?.textContent

  it('counts and marks the hits, whatever their case and accents, and goes through them', async () => {
    show(withTurns([said('1', 'Café?'), ...many, said('2', 'a CAFE, a café')]))
    await open()
    fireEvent.keyDown(scroller(), { key: 's' })
    expect(document.activeElement).toBe(field())
    fireEvent.change(field(), { target: { value: 'cafe' } })
    await waitFor(() => expect(status()).toBe('1 of 3'))
    await waitFor(() => expect(current()).toBe('Café'))
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true })
    expect(status()).toBe('3 of 3')
    await waitFor(() => expect(current()).toBe('café'))
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(status()).toBe('1 of 3')
    expect(document.activeElement).toBe(field())
    await expectAccessible()
  })
  it('says that there is nothing, and gives the keyboard back', async () => {
    show(states['10,000 turns'])
    await open()
    fireEvent.change(field(), { target: { value: 'zebra' } })
    await waitFor(() => expect(status()).toBe('No matches'))
    fireEvent.keyDown(field(), { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(turn('n9999')))
  })
})

describe('jumps', () => {
  it('are those that the conversation has, and highlight the words', async () => {
    const quote = { turnId: 'n40', text: 'number', start: 8, end: 14 }
    const snapshot = states['10,000 turns']
    const brief = snapshot.cards.brief.data
    if (!brief) throw new Error('no brief')
    const cards = {
      ...snapshot.cards,
      brief: { ...snapshot.cards.brief, data: { ...brief, firstComplaint: quote } },
    }
    show({ ...snapshot, cards })
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'First complaint' }))
    await waitFor(() => expect(document.activeElement).toBe(turn('n40')))
    expect(turn('n40')?.querySelector('mark')?.textContent).toBe('number')
    expect(screen.getByRole('button', { name: 'Handoff' })).not.toBeNull()
    expect(screen.queryByRole('button', { name: /Unanswered/ })).toBeNull()
  })
})
