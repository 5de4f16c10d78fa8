import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { DataPoints, type DataPointsProps } from '#components/options/data-points/data-points.tsx'
import { workbench } from '../../../../entrypoints/options/workbench.ts'
import { problemsOf } from '../axe.ts'

type Given = Pick<DataPointsProps, 'rules' | 'precedence'>

const sources = [
  { id: 'shop', label: 'Vendure', role: 'orders' },
  { id: 'erp', label: 'Tryton', role: 'fulfilment' },
] as const

function show(given: Partial<Given> = {}, readOnly = false) {
  const seen: Given = { rules: given.rules ?? [], precedence: given.precedence }
  function Page() {
    const [rules, setRules] = useState(seen.rules)
    const [precedence, setPrecedence] = useState(seen.precedence)
    return (
      <DataPoints
        rules={rules}
        precedence={precedence}
        sources={sources}
        workbench={workbench}
        readOnly={readOnly}
        onRules={(next) => {
          seen.rules = next
          setRules(next)
        }}
        onPrecedence={(next) => {
          seen.precedence = next
          setPrecedence(next)
        }}
      />
    )
  }
  return { seen, user: userEvent.setup(), container: render(<Page />).container }
}

const level = (name: string) => within(screen.getByRole('radiogroup', { name: `Level of ${name}` }))

it('sets a level by the keyboard, and what is optional needs no rule', async () => {
  const { user, seen } = show()
  level('Customer: Phone').getByLabelText('optional').focus()
  await user.keyboard('{ArrowRight}')
  expect(seen.rules).toEqual([{ point: 'customers.phone', level: 'forbidden' }])
  await user.keyboard('{ArrowLeft}')
  expect(seen.rules).toEqual([])
})

it('masks a value until it is revealed, by a box beside the level, and only what the panel can mask', async () => {
  const { user, seen, container } = show()
  const mask = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mask Customer: Phone until revealed' })
  await user.click(mask())
  expect(seen.rules).toEqual([{ point: 'customers.phone', level: 'optional', masked: true }])
  expect(await problemsOf(container)).toEqual([])
  await user.click(level('Customer: Phone').getByLabelText('required'))
  expect(seen.rules).toEqual([{ point: 'customers.phone', level: 'required', masked: true }])
  await user.click(level('Customer: Phone').getByLabelText('forbidden'))
  expect(mask().disabled).toBe(true)
  await user.click(level('Customer: Phone').getByLabelText('optional'))
  await user.click(mask())
  expect(seen.rules).toEqual([])
  expect(screen.queryByRole('checkbox', { name: /Orders: Total/ })).toBeNull()
})

it('masks one of the facts by its name', () => {
  show({ rules: [{ point: 'packets.facts.email', level: 'optional', masked: true }] })
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Mask Bot handoff: Facts: E-mail until revealed',
  })
  expect(box.checked).toBe(true)
})

it('makes exceptions for intents and for sources of a role, and takes them back', async () => {
  const { user, seen, container } = show({ rules: [{ point: 'orders.total', level: 'required' }] })
  await user.click(screen.getByRole('button', { name: 'Add exception for Orders: Total' }))
  const form = within(screen.getByRole('form', { name: 'An exception for Orders: Total' }))
  await user.type(form.getByLabelText('for the intents'), 'order status, loyalty points')
  await user.selectOptions(form.getByLabelText('from sources for'), 'orders')
  expect(await problemsOf(container)).toEqual([])
  await user.click(form.getByRole('button', { name: 'Add' }))
  const exception = {
    point: 'orders.total',
    level: 'forbidden',
    intents: ['order status', 'loyalty points'],
    roles: ['orders'],
  }
  expect(seen.rules).toEqual([{ point: 'orders.total', level: 'required' }, exception])
  await user.click(screen.getByRole('button', { name: /Remove the exception of Orders: Total/ }))
  expect(seen.rules).toEqual([{ point: 'orders.total', level: 'required' }])
})

it('offers no choice for what no record can be without, and says what forbidden means', () => {
  show()
  expect(screen.queryByRole('radiogroup', { name: 'Level of Orders: Order number' })).toBeNull()
  expect(
    screen.getByText(/never asked for where the system’s API allows choosing, never stored/),
  ).toBeTruthy()
})

it('finds data points by their name, also in what is folded away', async () => {
  const { user } = show()
  await user.type(screen.getByLabelText('Find a data point'), 'tier')
  expect(screen.getByRole('status').textContent).toMatch(/^3 of \d+ data points$/)
  expect(level('Loyalty: Tier').getByLabelText('optional')).toBeTruthy()
})

it('orders the sources by buttons, and the focus goes along', async () => {
  const { user, seen } = show()
  await user.click(screen.getByRole('button', { name: 'Move Tryton (fulfilment) up in the usual order' }))
  expect(seen.precedence).toEqual({ usual: ['erp', 'shop'] })
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Move Tryton (fulfilment) down in the usual order',
    ),
  )
})

it('gives one data point an order of its own', async () => {
  const { user, seen, container } = show()
  await user.selectOptions(screen.getByLabelText('Data point', { selector: 'select' }), 'orders.status')
  await user.click(screen.getByRole('button', { name: 'Give it its own order' }))
  await user.click(
    screen.getByRole('button', { name: 'Move Tryton (fulfilment) up in the order for Orders: Status' }),
  )
  expect(seen.precedence).toEqual({ usual: [], points: { 'orders.status': ['erp', 'shop'] } })
  expect(await problemsOf(container)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Use the usual order for Orders: Status' }))
  expect(seen.precedence).toBeUndefined()
})

it('changes nothing under a signed config', async () => {
  const { container } = show({ rules: [{ point: 'customers.phone', level: 'forbidden' }] }, true)
  expect(level('Customer: Phone').getByLabelText('forbidden').matches(':disabled')).toBe(true)
  expect(screen.queryByRole('button', { name: /Add exception|Move|Give it/ })).toBeNull()
  expect(await problemsOf(container)).toEqual([])
})
