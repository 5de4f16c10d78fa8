import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { expectAccessible, show } from './show.tsx'
import { brief, full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

async function open(snapshot = full()) {
  const shown = show(snapshot)
  fireEvent.keyDown(document.body, { key: 'g' })
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' })
  return { ...shown, field }
}

describe('the first reply', () => {
  it('is drafted in the language of the customer, and can be drafted in another', async () => {
    const { field } = await open(
      full(
        {},
        {
          brief: { state: 'ready', data: { ...brief, who: { ...brief.who, language: 'de' } }, failures: [] },
        },
      ),
    )
    expect(field.value).toMatch(/^Guten Tag Eva Janssen,/)
    expect(field.lang).toBe('de')
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'nl' } })
    expect(field.value).toMatch(/^Goedendag Eva Janssen,/)
    await expectAccessible()
  })

  it('goes into the reply box as the agent has changed it', async () => {
    const { field, calls } = await open()
    fireEvent.change(field, { target: { value: 'Hello Eva, I am on it.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }))
    await waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull())
    expect(calls.at(-1)).toEqual(['insert', { text: 'Hello Eva, I am on it.' }])
  })

  it('keeps what was changed in one language while another is looked at, and can be drafted anew', async () => {
    const { field } = await open()
    const choose = (value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value } })
    const drafted = field.value
    fireEvent.change(field, { target: { value: 'Mine' } })
    choose('fr')
    expect(field.value).toMatch(/^Bonjour Eva Janssen,/)
    expect(field.value).toMatch(/^Bonjour Eva Janssen,/)
    choose('nl')
    expect(field.value).toBe('Mine')
    fireEvent.click(screen.getByRole('button', { name: 'Draft anew' }))
    expect(field.value).toBe(drafted)
  })

  it('stays open, and keeps the text, where the editor refuses it', async () => {
    const { field, fail, calls } = await open()
    fail({ kind: 'composer', problem: 'not-found', at: new Date(now).toISOString(), mender: 'agent' })
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }))
    await waitFor(() => expect(calls.at(-1)?.[0]).toBe('insert'))
    expect(field.isConnected).toBe(true)
  })
})
