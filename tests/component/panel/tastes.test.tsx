import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { card, expectAccessible, openTab, show } from './show.tsx'
import { states } from './states.ts'

describe('how an agent likes the panel', () => {
  it('is compact by one key, which is listed', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.keyboard('d')
    expect(document.documentElement.dataset.density).toBe('compact')
    expect(calls).toEqual([['prefer', { change: { density: 'compact' } }]])
    await user.keyboard('?')
    expect(await screen.findByText('Show less at once: usual distances')).toBeTruthy()
    await expectAccessible()
  })
  it('folds a card by its title, in the next ticket too', async () => {
    const { store, next } = show(states.full)
    await openTab(/Orders/)
    const title = within(card('orders')).getByRole('button', { name: 'Orders' })
    expect(title.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(title)
    expect(title.getAttribute('aria-expanded')).toBe('false')
    expect(card('orders').textContent).not.toContain('€109.85')
    await expectAccessible()
    next({ ...states.full, sequence: 9e15, ticket: { ...states.full.ticket, ticketId: '99' } })
    await openTab(/Orders/)
    expect(card('orders').textContent).not.toContain('€109.85')
    act(() => void store.getState().prefer({ folded: [] }))
    await waitFor(() => expect(card('orders').textContent).toContain('€109.85'))
  })
  it('shows what has failed on a folded card as well', async () => {
    const { push, next } = show()
    push({
      event: 'preferences',
      preferences: { ...usualPreferences, folded: ['orders'] },
    })
    next(states['one source failed'])
    await openTab(/Orders/)
    expect((await screen.findByText(/Tryton did not answer/)).textContent).toBeTruthy()
  })
  it('folds from the palette', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'fold: earlier{Enter}')
    expect(calls).toEqual([['prefer', { change: { folded: ['tickets'] } }]])
  })
})
