import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

async function open() {
  const shown = show(full())
  fireEvent.keyDown(document.body, { key: 'n' })
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
  return { ...shown, field, sheet: within(screen.getByRole('dialog', { name: 'Hand-on note' })) }
}

describe('the hand-on note', () => {
  it('is shown before it goes anywhere, and says that the reply box is the customer’s', async () => {
    const { field, sheet } = await open()
    expect(field.value).toContain('Order: 1001 (said by the customer')
    expect(field.value).toContain('system: Vendure')
    expect(sheet.getByText(/The reply box goes to the customer/)).toBeTruthy()
    await expectAccessible()
  })

  it('is copied as the agent has changed it', async () => {
    const writeText = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText }, languages: ['en'] })
    const { field, sheet } = await open()
    fireEvent.change(field, { target: { value: 'For the warehouse' } })
    fireEvent.click(sheet.getByRole('button', { name: 'Copy' }))
    await waitFor(() => expect(writeText).toHaveBeenCalledWith('For the warehouse'))
    expect(document.querySelector('[data-sheet]')).toBeNull()
    vi.unstubAllGlobals()
  })

  it('goes into the reply box where the agent wants that', async () => {
    const { field, sheet, calls } = await open()
    const { value } = field
    fireEvent.click(sheet.getByRole('button', { name: 'Insert into the reply box' }))
    await waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull())
    expect(calls.at(-1)).toEqual(['insert', { text: value }])
  })

  it('keeps what the agent has changed when the next answer of a system comes', async () => {
    const { field, next } = await open()
    fireEvent.change(field, { target: { value: 'Mine' } })
    next(full({ sequence: 1001 }))
    expect(field.value).toBe('Mine')
  })
})
