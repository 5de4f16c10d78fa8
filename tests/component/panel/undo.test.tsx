import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible, openTab, show } from './show.tsx'
import { states } from './states.ts'

afterEach(() => vi.useRealTimers())

const toast = () => document.querySelector<HTMLElement>('[data-outcome]')
const undo = () => fireEvent.click(within(toast() as HTMLElement).getByRole('button', { name: 'Undo' }))

describe('what was decided can be undone where it is reported', () => {
  it.each([
    ['Same person: crm, Eva Janssen, eva@work.example.com', 'Linked to this customer', null],
    ['Not this customer: crm, Eva Janssen, eva@work.example.com', 'Marked as not this customer', null],
    ['Undo: crm, E. Jansen', 'Your decision was taken back', 'unlinked'],
  ])('%s', async (name, says, before) => {
    const { calls } = show(states['all that systems know'])
    await openTab(/Customer/)
    fireEvent.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(toast()?.textContent).toContain(says))
    await expectAccessible()
    undo()
    expect(calls.at(-1)).toMatchObject(['decideLink', { decision: before }])
  })
  it('a conversation that was chosen', async () => {
    const { calls } = show(states.choice)
    const [first] = await screen.findAllByRole('button', { name: /^This one/ })
    fireEvent.click(first as HTMLElement)
    await waitFor(() => expect(toast()?.textContent).toContain('Conversation chosen'))
    await expectAccessible()
    undo()
    expect(calls.at(-1)).toEqual(['chooseConversation', { conversationId: null }])
  })
  it('a choice that was taken back comes back', async () => {
    const snapshot = states['chosen by hand']
    const { calls } = show(snapshot)
    fireEvent.click(screen.getByRole('button', { name: 'Undo the choice of the conversation' }))
    await waitFor(() => expect(toast()?.textContent).toContain('The choice was taken back'))
    undo()
    const conversationId = snapshot.join.state === 'joined' && snapshot.join.conversationId
    expect(calls.at(-1)).toEqual(['chooseConversation', { conversationId }])
  })
})

it('stays as long as the pointer or the focus is on it, and goes some seconds after', async () => {
  vi.useFakeTimers()
  const { store } = show(states.full)
  act(() => store.setState({ outcome: { kind: 'done', did: 'linked', undo: vi.fn() } }))
  fireEvent.focus(within(toast() as HTMLElement).getByRole('button', { name: 'Undo' }))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(toast()?.textContent).toContain('Linked to this customer')
  fireEvent.blur(within(toast() as HTMLElement).getByRole('button', { name: 'Undo' }))
  act(() => void vi.advanceTimersByTime(6000))
  expect(toast()?.textContent).toContain('Linked to this customer')
  act(() => void vi.advanceTimersByTime(2500))
  expect(toast()).toBeNull()
})
