import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { noReplyBox } from './fake-client.ts'
import { part, show } from './show.tsx'
import { states } from './states.ts'

describe('inserting', () => {
  it('puts a fact into the reply', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.click(within(part('known')).getByRole('button', { name: 'Insert E-mail into the reply' }))
    expect(calls).toEqual([['insert', { text: 'eva.janssen@example.com' }]])
    expect(await screen.findByText('Inserted into the reply')).toBeTruthy()
  })
  it('puts the agent’s own line into the reply and clears it', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.type(screen.getByRole('textbox'), 'Hello Eva,{Enter}')
    expect(calls).toEqual([['insert', { text: 'Hello Eva,' }]])
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(''))
  })
  it('keeps the line, says what to do and offers to copy where there is no reply box', async () => {
    const { fail } = show(states.full)
    fail(noReplyBox)
    const user = userEvent.setup()
    await user.type(screen.getByRole('textbox'), 'Hello Eva,{Enter}')
    expect(await screen.findByText('Open the reply form first')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Hello Eva,')
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe('Hello Eva,')
    expect(await screen.findByText('Copied')).toBeTruthy()
  })
  it('does nothing with an empty line', async () => {
    const { calls } = show(states.full)
    await userEvent.setup().type(screen.getByRole('textbox'), '  {Enter}')
    expect(calls).toEqual([])
  })
})

describe('the keyboard', () => {
  it('moves between tabs by arrows, Home and End, with one stop for Tab', async () => {
    show(states.full)
    const user = userEvent.setup()
    const tabs = screen.getAllByRole('tab')
    tabs[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tabs[1])
    expect(tabs[1]?.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{End}{ArrowRight}')
    expect(document.activeElement).toBe(tabs[0])
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1])
  })
  it('stays on the button that collapses and expands', async () => {
    const { calls, container } = show(states.full)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Collapse the panel' }))
    expect(calls).toEqual([['setCollapsed', { collapsed: true }]])
    expect(container.querySelector('[data-panel]')?.getAttribute('data-panel')).toBe('collapsed')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Expand/ }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Collapse the panel' }))
  })
})
