import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { AnsweredQuestion } from '#components/panel/guard.ts'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { expectAccessible, show } from './show.tsx'
import { states } from './states.ts'

const asked: AnsweredQuestion = {
  slot: 'order_id',
  value: '1001',
  quote: 'my order is 1001',
  sentence: 'What is your order number?',
  confirmation: 'You gave us 1001 as your order number; is that still right?',
  removable: true,
  turnId: 't2',
  level: 'repeat',
}
const again: AnsweredQuestion = {
  ...asked,
  slot: 'email',
  confirmation: undefined,
  value: 'eva@example.com',
  level: 'again',
  reason: 'failed',
}

function showGuard(...questions: AnsweredQuestion[]) {
  const shown = show(states.full)
  const answers = {
    dismiss: vi.fn(),
    turnOff: vi.fn(),
    sayBack: vi.fn(),
    takeOut: vi.fn(),
    turnOffForGood: vi.fn(),
  }
  act(() => shown.store.setState({ guard: { questions, ...answers } }))
  return { ...shown, ...answers }
}
const notes = () => document.querySelector('[data-guard]')

describe('the guard’s note', () => {
  it('says what is answered, in whose words and where, and leads there', async () => {
    showGuard(asked)
    expect(notes()?.textContent).toMatch(/Already answered: order number 1001.*my order is 1001/)
    fireEvent.click(within(notes() as HTMLElement).getByTitle('Show in the transcript'))
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.turn).toBe('t2'))
  })

  it('is softer where there may be a reason to ask once more', () => {
    showGuard(again)
    expect(notes()?.textContent).toMatch(/Asked before: e-mail address.*not accepted/)
    expect(notes()?.textContent).not.toContain('Already answered')
  })

  it('is spoken when there is time, and takes no focus', async () => {
    show(states.full)
    expect(notes()?.getAttribute('role')).toBe('status')
    expect(notes()?.textContent).toBe('')
    const before = document.activeElement
    showGuard(asked)
    expect(document.activeElement).toBe(before)
  })

  it('can be dismissed, one by one or all of this ticket', () => {
    const { dismiss, turnOff } = showGuard(asked, again)
    fireEvent.click(screen.getByRole('button', { name: /^Ask anyway: order number/ }))
    expect(dismiss).toHaveBeenCalledWith(asked)
    fireEvent.click(screen.getByRole('button', { name: 'Not on this ticket' }))
    expect(turnOff).toHaveBeenCalled()
  })

  it('is answered by one key each, or by a key that works everywhere in the browser', () => {
    const { sayBack, takeOut, dismiss, push } = showGuard(asked, again)
    fireEvent.keyDown(document.body, { key: 'y' })
    fireEvent.keyDown(document.body, { key: 'x' })
    fireEvent.keyDown(document.body, { key: 'a' })
    for (const done of [sayBack, takeOut, dismiss]) expect(done).toHaveBeenCalledWith(asked)
    push({ event: 'shortcut', name: 'say-it-back' })
    expect(sayBack).toHaveBeenCalledTimes(2)
  })

  it('offers nothing to say back where the answer must not be named', () => {
    showGuard(again)
    expect(document.querySelector('[data-do="say-it-back"]')).toBeNull()
    expect(document.querySelector('[data-do="take-out"]')).not.toBeNull()
  })

  it('is accessible, and a number on the rail of a collapsed panel', async () => {
    const { push } = showGuard(asked, again)
    await expectAccessible()
    push({ event: 'preferences', preferences: { ...usualPreferences, collapsed: true } })
    await expectAccessible()
    expect(screen.getByRole('button').getAttribute('aria-label')).toContain('2 questions already answered')
  })
})

describe('a draft', () => {
  it('is kept by the panel as long as it stands in the reply box', () => {
    const { push, store } = show(states.full)
    push({ event: 'draft', text: 'What is your order number?' })
    expect(store.getState().draft).toBe('What is your order number?')
    push({ event: 'draft', text: '' })
    expect(store.getState().draft).toBe('')
  })
})
