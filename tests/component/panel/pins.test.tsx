import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mostPins, usualPreferences } from '#lib/contract/panel-preferences.ts'
import { card, expectAccessible, openTab, show } from './show.tsx'
import { states } from './states.ts'

const row = (within_: HTMLElement, name: string) =>
  within(within_).getByRole('group', { name: new RegExp(`^${name}`) })
const pinned = () => document.querySelector<HTMLElement>('[data-card="pinned"]')
const toast = () => document.querySelector<HTMLElement>('[data-outcome]')

describe('a field of the customer', () => {
  it('is pinned to the brief by one key, which is told and can be undone', async () => {
    const { calls } = show(states.full)
    await openTab(/Customer/)
    fireEvent.keyDown(row(card('customer'), 'Phone'), { key: 'p' })
    expect(calls.at(-1)).toEqual(['prefer', { change: { pins: ['customers.phone'] } }])
    expect(within(row(card('customer'), 'Phone')).getByText(/, pinned/)).toBeTruthy()
    await expectAccessible()
    await openTab(/Brief/)
    expect(pinned()?.textContent).toContain('+31 6 1234 5678')
    await expectAccessible()
    fireEvent.click(within(toast() as HTMLElement).getByRole('button', { name: 'Undo' }))
    expect(calls.at(-1)).toEqual(['prefer', { change: { pins: [] } }])
    expect(pinned()).toBeNull()
  })

  it('stands in the brief of every ticket, with that customer’s value or that nobody knows it', async () => {
    const { push, next } = show()
    const pins = ['customers.tier', 'customers.phone']
    push({ event: 'preferences', preferences: { ...usualPreferences, introduced: true, pins } })
    next(states.full)
    await screen.findByText('Pinned')
    const rows = () => [...(pinned()?.querySelectorAll('[role=group]') ?? [])].map((one) => one.textContent)
    expect(rows()[0]).toMatch(/^Tier.*Gold/)
    expect(rows()[1]).toMatch(/^Phone.*1234 5678/)
    next({ ...states['empty profile'], sequence: 9e15, ticket: { helpdeskId: 'rt', ticketId: '7' } })
    await screen.findByText('Pinned')
    expect(rows().map((text) => text?.replace(/, pinned/, ''))).toEqual([
      expect.stringMatching(/^Tier.*not known/),
      expect.stringMatching(/^Phone.*not known/),
    ])
    await expectAccessible()
  })

  it('is not pinned where as many are as there may be', async () => {
    const { calls, push, next } = show()
    const pins = ['name', 'email', 'tier', 'language', 'address', 'timeZone'].map(
      (name) => `customers.${name}`,
    )
    expect(pins).toHaveLength(mostPins)
    push({ event: 'preferences', preferences: { ...usualPreferences, introduced: true, pins } })
    next(states.full)
    await openTab(/Customer/)
    fireEvent.keyDown(row(card('customer'), 'Phone'), { key: 'p' })
    expect(toast()?.textContent).toBe('6 fields are pinned: unpin one first.')
    expect(calls).toEqual([])
  })

  it('stays masked there', async () => {
    const { push, next } = show()
    push({
      event: 'preferences',
      preferences: { ...usualPreferences, introduced: true, pins: ['customers.phone'] },
    })
    next({ ...states.full, masked: ['customers.phone'] })
    await screen.findByText('Pinned')
    expect(pinned()?.textContent).not.toContain('1234')
  })
})

describe('a ticket', () => {
  it('opens with the section that was used last, where the agent wants that', async () => {
    const { push, next, calls, store } = show()
    push({
      event: 'preferences',
      preferences: { ...usualPreferences, begin: 'last-used', section: 'customer' },
    })
    next(states.full)
    expect(screen.getByRole('tab', { name: /Customer/ }).getAttribute('aria-selected')).toBe('true')
    await openTab(/Orders/)
    expect(calls.at(-1)).toEqual(['prefer', { change: { section: 'orders' } }])
    act(() => void store.getState().prefer({ begin: 'brief' }))
    next({ ...states.full, sequence: 9e15, ticket: { ...states.full.ticket, ticketId: '99' } })
    expect(screen.getByRole('tab', { name: /Brief/ }).getAttribute('aria-selected')).toBe('true')
  })
})
