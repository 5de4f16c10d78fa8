import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const macros = [
  { id: 'refund', name: 'Refund', body: 'Dear {{ customer.first_name }}, the refund is on its way.' },
  {
    id: 'parcel',
    name: 'Parcel on its way',
    folder: 'Delivery',
    body: 'Order {{ order.number }}: {{ shipment.tracking_number }}',
  },
  { id: 'gap', name: 'Points', body: 'You have {{ customer.points }} points.', from: 'Zendesk' },
]

async function open(answer: unknown = { macros, failures: [] }) {
  const shown = show(full())
  shown.answer(answer)
  fireEvent.keyDown(document.body, { key: '/' })
  const sheet = within(await waitFor(() => found('[data-sheet="macros"]')))
  return { ...shown, sheet, field: sheet.getByRole('combobox') }
}
function found(css: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(css)
  if (!element) throw new Error(`no ${css} on screen`)
  return element
}
const preview = (text: string) => waitFor(() => expect(found('[data-preview]').textContent).toContain(text))

describe('the macros', () => {
  it('are filled with what is known, and inserted by one key', async () => {
    const { calls, field } = await open()
    await preview('Dear Eva, the refund is on its way.')
    await expectAccessible()
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    await preview('Order 1001: 3STEST000001')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull())
    expect(calls.at(-1)).toEqual(['insert', { text: 'Order 1001: 3STEST000001' }])
  })

  it('are found by typing, also with a slip, in name, folder and text', async () => {
    const { field, sheet } = await open()
    await sheet.findAllByRole('option')
    fireEvent.change(field, { target: { value: 'delivry' } })
    expect(sheet.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Parcel on its wayDelivery · Team',
    ])
    fireEvent.change(field, { target: { value: 'unheard of' } })
    expect(sheet.queryAllByRole('option')).toEqual([])
    expect(sheet.getByText('No macro fits.')).toBeTruthy()
  })

  it('show what nobody knows before they are inserted', async () => {
    const { field } = await open()
    fireEvent.change(field, { target: { value: 'points' } })
    await preview('Nobody knows: customer.points')
    expect(screen.getByRole('button', { name: 'Insert with gaps' })).toBeTruthy()
    await expectAccessible()
  })

  it('that cannot be read say so, and what of a helpdesk did not answer', async () => {
    const failure = { kind: 'unreachable', at: new Date(now).toISOString(), mender: 'administrator' }
    const { sheet } = await open({ macros: [{ id: 'x', name: 'X', body: '{% if %}' }], failures: [failure] })
    expect(await sheet.findByText(/This macro cannot be filled: see its line 1/)).toBeTruthy()
    expect(sheet.getByText(/cannot be reached/)).toBeTruthy()
  })

  it('stand in the list once, also where a helpdesk sent one twice', async () => {
    const { sheet, field } = await open({ macros: [...macros, ...macros], failures: [] })
    expect(await sheet.findAllByRole('option')).toHaveLength(macros.length)
    fireEvent.change(field, { target: { value: 'refund' } })
    expect(sheet.getAllByRole('option')).toHaveLength(1)
  })

  it('say that there are none', async () => {
    const { sheet } = await open({ macros: [], failures: [] })
    expect(await sheet.findByText(/There are no macros yet/)).toBeTruthy()
  })
})
