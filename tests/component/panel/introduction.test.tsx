import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { expectAccessible, show } from './show.tsx'
import { states } from './states.ts'

/** The panel of an agent who has seen no introduction yet. */
function showNew() {
  const shown = show()
  shown.push({ event: 'preferences', preferences: usualPreferences })
  shown.next(states.full)
  return shown
}
const introduction = () => screen.findByRole('region', { name: 'Introduction' })
const gone = () => expect(screen.queryByRole('region', { name: 'Introduction' })).toBeNull()

describe('the introduction', () => {
  it('is offered in one line, without the focus, and not before the worker says that the agent is new', async () => {
    const { push, next } = show()
    next(states.full)
    gone()
    push({ event: 'preferences', preferences: usualPreferences })
    expect((await introduction()).dataset.introduction).toBe('offer')
    expect(document.activeElement).toBe(document.body)
    await expectAccessible()
  })

  it('leads through three steps, each of which is read out with how far one is', async () => {
    const { calls } = showNew()
    const user = userEvent.setup()
    await user.click(within(await introduction()).getByRole('button', { name: 'Show me' }))
    expect(document.activeElement?.textContent).toBe('The case in one look Step 1 of 3')
    expect(document.documentElement.dataset.introduced).toBe('case')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(document.activeElement?.textContent).toBe('Everything by key Step 2 of 3')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(document.activeElement?.textContent).toBe('As you like it Step 3 of 3')
    await expectAccessible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Distances' }), 'smaller')
    expect(document.documentElement.dataset.density).toBe('compact')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(calls.at(-1)).toEqual(['prefer', { change: { introduced: true } }])
    gone()
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Brief/ }))
    expect(document.documentElement.dataset.introduced).toBeUndefined()
  })

  it('has a key tried, and says that it has worked', async () => {
    showNew()
    const user = userEvent.setup()
    await user.click(within(await introduction()).getByRole('button', { name: 'Show me' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('Try it: press 3 for the orders.')).toBeTruthy()
    await user.keyboard('3')
    expect(screen.getByRole('tab', { name: /Orders/ }).getAttribute('aria-selected')).toBe('true')
    expect(await screen.findByText('That is it. Every key works like this.')).toBeTruthy()
  })

  it.each(['No, thanks', 'Escape'])('is gone for good by %s', async (way) => {
    const { calls } = showNew()
    const region = await introduction()
    if (way === 'Escape') fireEvent.keyDown(within(region).getByText('Show me'), { key: 'Escape' })
    else fireEvent.click(within(region).getByText(way))
    await waitFor(gone)
    expect(calls).toEqual([['prefer', { change: { introduced: true } }]])
  })

  it('comes back from the palette', async () => {
    show(states.full)
    const user = userEvent.setup()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'introduction{Enter}')
    expect(await introduction()).toBeTruthy()
  })
})
