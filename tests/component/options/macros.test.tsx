import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { problemsOf } from './axe.ts'
import { config, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const late = { id: 'late', name: 'Late', body: 'Dear {{ customer.first_name }}', intents: ['order.late'] }
const withMacros = { ...ready, active: { ...config, macros: [late] } }
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })

async function open(state: typeof ready = ready) {
  const shown = showOptions(state, { hash: '#/macros' })
  await screen.findByRole('form', { name: 'Add a macro' })
  return shown
}

describe('the team’s macros', () => {
  it('are added with values of the ticket, and shown as a customer would read them', async () => {
    const { store, user, container } = await open()
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(screen.getByText('Give it the name that agents see.')).toBeTruthy()
    expect(screen.getByText('Write what it puts into the reply.')).toBeTruthy()
    type('Name', 'On its way')
    type('Text of the macro', 'Order  is on its way.')
    screen.getByLabelText<HTMLTextAreaElement>('Text of the macro').setSelectionRange(6, 6)
    await user.click(screen.getByRole('button', { name: 'order.number' }))
    expect(await screen.findByText('Order 1001 is on its way.')).toBeTruthy()
    expect(await problemsOf(container)).toEqual([])
    type('Folder', 'Delivery')
    await user.selectOptions(screen.getByLabelText('Language of the text'), 'en')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(store.getState().draft.macros).toEqual([
      {
        id: 'on-its-way',
        name: 'On its way',
        body: 'Order {{ order.number }} is on its way.',
        folder: 'Delivery',
        language: 'en',
      },
    ])
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('')
  })

  it('are not taken while they cannot be filled; an unknown value is named', async () => {
    const { store, user } = await open()
    type('Name', 'Broken')
    type('Text of the macro', 'Hello {% if %}')
    expect(await screen.findByText(/^Line 1 cannot be filled/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(store.getState().draft).not.toHaveProperty('macros')
    type('Text of the macro', 'Hello {{ customer.shoe_size }} {{ fact.order_id }}')
    expect(await screen.findByText(/no such value: customer.shoe_size\. /)).toBeTruthy()
  })

  it('are changed in place, with what the form does not show, and removed', async () => {
    const { store, user, container } = await open(withMacros)
    expect(await screen.findByText('Dear Eva')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Change the macro Late' }))
    const form = within(screen.getByRole('form', { name: 'Change the macro Late' }))
    fireEvent.change(form.getByLabelText('Name'), { target: { value: 'Very late' } })
    expect(await problemsOf(container)).toEqual([])
    await user.click(form.getByRole('button', { name: 'Save the change' }))
    expect(store.getState().draft.macros).toEqual([{ ...late, name: 'Very late' }])
    await user.click(screen.getByRole('button', { name: 'Remove the macro Very late' }))
    expect(store.getState().draft).not.toHaveProperty('macros')
    await waitFor(() => expect(screen.getByText(/^Removed Very late/)).toBeTruthy())
  })
})
