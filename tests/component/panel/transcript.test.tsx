import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newestWindow, windowAround, withEarlier, withTotal } from '#components/panel/transcript-window.ts'
import { card, openTab, show } from './show.tsx'
import { states } from './states.ts'

const shown = () => card('transcript').querySelectorAll('[data-turn]')
const open = () => openTab(/Transcript/)

describe('the transcript', () => {
  it('opens at the newest 100 of 10,000 turns and shows 100 earlier ones when asked', async () => {
    show(states['10,000 turns'])
    await open()
    expect(shown().length).toBe(100)
    expect(card('transcript').textContent).toContain('Message number 9999')
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 earlier messages' }))
    expect(shown().length).toBe(200)
    expect(card('transcript').textContent).toContain('Message number 9800')
  })
  it('divides before the first turn after the handoff', async () => {
    show(states.full)
    await open()
    const divider = card('transcript').querySelector('[data-handoff]')
    expect(divider?.nextElementSibling?.getAttribute('data-turn')).toBe('t8')
  })
  it('tells the roles apart in words and marks internal notes', async () => {
    show(states.full)
    await open()
    const turn = (id: string) => card('transcript').querySelector(`[data-turn="${id}"]`)?.textContent
    expect(turn('t1')).toContain('Bot')
    expect(turn('t2')).toContain('Customer')
    expect(turn('t8')).toContain('Internal note')
    expect(turn('t9')).not.toContain('Internal note')
  })
  it('shows new turns as they come', async () => {
    const { next } = show(states.full)
    await open()
    const { transcript } = states.full.cards
    const turns = [
      ...(transcript.data?.turns ?? []),
      { id: 'new', role: 'customer' as const, text: 'Hello?' },
    ]
    const cards = { ...states.full.cards, transcript: { ...transcript, data: { turns } } }
    next({ ...states.full, sequence: 1001, cards })
    expect(card('transcript').textContent).toContain('Hello?')
  })
  it('copes with two turns of the same id', async () => {
    const turns = ['one', 'two'].map((text) => ({ id: 'same', role: 'bot' as const, text }))
    const transcript = { ...states.full.cards.transcript, data: { turns } }
    show({ ...states.full, cards: { ...states.full.cards, transcript } })
    await open()
    expect(shown().length).toBe(2)
  })
})

describe('the window of turns', () => {
  it('keeps to the newest', () => expect(newestWindow(10_000)).toEqual({ start: 9900, end: 10_000 }))
  it('never starts before the first', () => {
    expect(withEarlier({ start: 30, end: 130 })).toEqual({ start: 0, end: 130 })
  })
  it('moves to an old turn without showing all between', () => {
    expect(windowAround({ start: 9900, end: 10_000 }, 500, 10_000)).toEqual({ start: 480, end: 580 })
  })
  it('follows new turns only where it showed the newest', () => {
    expect(withTotal({ start: 0, end: 10 }, 10, 12)).toEqual({ start: 0, end: 12 })
    expect(withTotal({ start: 480, end: 580 }, 10_000, 10_001)).toEqual({ start: 480, end: 580 })
  })
  it('starts over for a conversation that has become shorter', () => {
    expect(withTotal({ start: 0, end: 50 }, 50, 20)).toEqual({ start: 0, end: 20 })
  })
})
