import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FieldEvent } from '#lib/contract/event.ts'
import { now } from './people.ts'
import { card, expectAccessible, openTab, part, show } from './show.tsx'
import { full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

type Calls = [string, unknown][]

/** What was recorded, each checked against the contract. */
const recorded = (calls: Calls) =>
  calls.flatMap(([name, args]) =>
    name === 'record' ? [FieldEvent.parse((args as { event: unknown }).event)] : [],
  )
const fact = (name: string) => within(part('known')).getByRole('group', { name })
const about = {
  at: new Date(now).toISOString(),
  ticket: { helpdeskId: 'rt', ticketId: '1' },
  intent: 'order.status',
}
const email = { ...about, point: 'packets.facts', slot: 'email', sourceId: 'bot' }

describe('a flag', () => {
  it('is set by two keys, shown on the row, told of, recorded without the value, and undone', async () => {
    const { calls } = show(full())
    const user = userEvent.setup()
    fact('E-mail').focus()
    await user.keyboard('f')
    expect(screen.getByRole('menu', { name: 'Flag E-mail' })).toBeTruthy()
    await expectAccessible()
    await user.keyboard('w')
    expect(fact('E-mail').textContent).toContain('flagged as wrong')
    expect(document.activeElement).toBe(fact('E-mail'))
    expect(screen.getByText('Flagged as wrong: E-mail')).toBeTruthy()
    await expectAccessible()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(fact('E-mail').textContent).not.toContain('flagged')
    expect(screen.queryByText(/^Flagged/)).toBeNull()
    expect(recorded(calls)).toEqual([
      { ...email, kind: 'flagged', as: 'wrong' },
      { ...email, kind: 'unflagged' },
    ])
    expect(JSON.stringify(calls)).not.toContain('eva.janssen')
  })

  it('can be changed, and taken back from its menu', async () => {
    const { calls } = show(full())
    const user = userEvent.setup()
    fact('Order').focus()
    await user.keyboard('fm')
    expect(fact('Order').textContent).toContain('flagged as missing')
    await user.keyboard('f{ArrowUp}{Enter}')
    expect(fact('Order').textContent).not.toContain('flagged')
    expect(recorded(calls).map(({ kind }) => kind)).toEqual(['flagged', 'unflagged'])
  })

  it('is none where Escape closes the menu: the row has the focus again, and the panel keeps it', async () => {
    const { calls } = show(full())
    const user = userEvent.setup()
    fact('Order').focus()
    await user.keyboard('f{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(fact('Order'))
    expect(calls).toEqual([])
  })

  it('of an earlier visit stands in the snapshot', () => {
    show(full({ flags: [{ point: 'packets.facts', slot: 'email', as: 'missing' }] }))
    expect(fact('E-mail').textContent).toContain('flagged as missing')
    expect(fact('Order').textContent).not.toContain('flagged')
  })

  it.each([
    ['Customer', 'customer', 'Tier', 'customers.tier', 'vendure', undefined],
    ['Orders', 'orders', 'Items', 'orders.lines', 'vendure', '1001'],
    ['Orders', 'orders', 'Parcel', 'shipments.status', 'tryton', '3'],
  ])('of the %s tab is set the same way (%s: %s)', async (tab, name, label, point, sourceId, record) => {
    const { calls } = show(full())
    const user = userEvent.setup()
    await openTab(new RegExp(tab))
    const row = within(card(name)).getAllByRole('group', { name: label })[0] as HTMLElement
    act(() => row.focus())
    await user.keyboard('fw')
    expect(row.textContent).toContain('flagged as wrong')
    const field = { ...about, point, sourceId, ...(record && { record }) }
    expect(recorded(calls)).toEqual([{ ...field, kind: 'flagged', as: 'wrong' }])
    await expectAccessible()
  })

  it('of the brief is set from the end of its line', async () => {
    const { calls } = show(full())
    const user = userEvent.setup()
    const button = within(part('escalation')).getByRole('button', { name: /^Flag/ })
    button.focus()
    await user.keyboard('fm')
    await waitFor(() => expect(part('escalation').querySelector('[data-flag=missing]')).toBeTruthy())
    expect(document.activeElement).toBe(button)
    const field = { ...about, point: 'packets.escalation', sourceId: 'bot' }
    expect(recorded(calls)).toEqual([{ ...field, kind: 'flagged', as: 'missing' }])
    await expectAccessible()
  })
})

describe('a masked value that is revealed', () => {
  it.each([
    ['shown', 'v'],
    ['copied', 'c'],
    ['inserted', 'i'],
  ])('is recorded once as %s, without the value', async (by, key) => {
    const { calls } = show(full({ masked: ['packets.facts'] }))
    const user = userEvent.setup()
    fact('E-mail').focus()
    await user.keyboard(key + key)
    expect(recorded(calls)).toEqual([{ ...email, kind: 'revealed', by }])
    expect(JSON.stringify(recorded(calls))).not.toContain('eva.janssen')
  })

  it('is recorded where it goes into the reply from the palette', async () => {
    const { calls } = show(full({ masked: ['customers.email'] }))
    const user = userEvent.setup()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'insert e-mail{Enter}')
    expect(recorded(calls)).toEqual([{ ...email, kind: 'revealed', by: 'inserted' }])
    expect(calls).toContainEqual(['insert', { text: 'eva.janssen@example.com' }])
  })
})
