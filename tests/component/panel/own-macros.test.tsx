import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

const mine = { id: 'own-1', name: 'Hello', body: 'Hello {{ customer.first_name }}', mine: true }
const team = { id: 'parcel', name: 'Parcel', body: 'Order {{ order.number }}' }

async function open(macros: unknown[], draft = '') {
  const shown = show(full())
  shown.answer({ macros, failures: [] })
  shown.push({ event: 'draft', text: draft })
  fireEvent.keyDown(document.body, { key: '/' })
  const sheet = within(await screen.findByRole('dialog', { name: 'Macros' }))
  return { ...shown, sheet, user: userEvent.setup() }
}

describe('a macro of the agent’s own', () => {
  it('is made of the reply, with this customer’s values as variables, and kept', async () => {
    const { sheet, user, calls } = await open([team], 'Dear Eva, order 1001 is late.')
    await user.click(sheet.getByRole('button', { name: 'Make a macro of the reply' }))
    expect(document.activeElement).toBe(sheet.getByRole('textbox', { name: 'Name' }))
    expect(sheet.getByText(/have become variables: customer.first_name, order.number/)).toBeTruthy()
    await expectAccessible()
    await user.click(sheet.getByRole('button', { name: 'Save' }))
    expect(sheet.getByText('Give it a name to find it by.')).toBeTruthy()
    expect(calls.filter(([name]) => name === 'saveMacro')).toEqual([])
    await user.type(sheet.getByRole('textbox', { name: 'Name' }), 'Late{Enter}')
    expect(calls.find(([name]) => name === 'saveMacro')?.[1]).toEqual({
      macro: {
        id: expect.stringMatching(/^own-[0-9a-f-]{36}$/),
        name: 'Late',
        body: 'Dear {{ customer.first_name }}, order {{ order.number }} is late.',
      },
    })
    expect(await sheet.findByText('Saved: Late')).toBeTruthy()
  })

  it('warns of what may still name somebody, and is not kept while it cannot be filled', async () => {
    const { sheet, user, calls } = await open([], 'Write to old.address@example.com')
    await user.click(sheet.getByRole('button', { name: 'Make a macro of the reply' }))
    expect(sheet.getByText(/Is it a customer’s/)).toBeTruthy()
    await user.type(sheet.getByRole('textbox', { name: 'Name' }), 'Broken')
    fireEvent.change(sheet.getByRole('textbox', { name: 'Text' }), { target: { value: 'Hello {% if %}' } })
    expect(await sheet.findByText(/^Line 1 cannot be filled/)).toBeTruthy()
    await expectAccessible()
    await user.click(sheet.getByRole('button', { name: 'Save' }))
    expect(calls.filter(([name]) => name === 'saveMacro')).toEqual([])
  })

  it('is deleted at once, and comes back by undo', async () => {
    const { sheet, user, calls } = await open([mine, team])
    expect(await sheet.findByRole('option', { name: /Hello.*Mine/ })).toBeTruthy()
    await user.click(await sheet.findByRole('button', { name: 'Delete' }))
    expect(calls.find(([name]) => name === 'removeMacro')?.[1]).toEqual({ id: 'own-1' })
    await expectAccessible()
    await user.click(await sheet.findByRole('button', { name: 'Undo' }))
    const { mine: _, ...kept } = mine
    await waitFor(() => expect(calls).toContainEqual(['saveMacro', { macro: kept }]))
  })

  it('is changed in place; one of the team’s is copied first', async () => {
    const { sheet, user, calls } = await open([mine, team])
    await user.click(await sheet.findByRole('button', { name: 'Edit' }))
    await user.type(sheet.getByRole('textbox', { name: 'Text' }), '!')
    await user.click(sheet.getByRole('button', { name: 'Save' }))
    expect(calls).toContainEqual([
      'saveMacro',
      { macro: { id: 'own-1', name: 'Hello', body: 'Hello {{ customer.first_name }}!' } },
    ])
    await user.click(await sheet.findByRole('option', { name: /Parcel/ }))
    await user.click(await sheet.findByRole('button', { name: 'Copy to mine' }))
    await user.click(sheet.getByRole('button', { name: 'Save' }))
    const saved = calls.filter(([name]) => name === 'saveMacro').at(-1)?.[1]
    expect(saved).toMatchObject({ macro: { name: 'Parcel', body: 'Order {{ order.number }}' } })
    expect(saved).not.toMatchObject({ macro: { id: 'parcel' } })
  })
})
