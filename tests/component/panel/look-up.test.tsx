import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

const profile = full().cards.orders.data
const mark = (text: string) => ({ event: 'shortcut' as const, name: 'look-up', text })

describe('a text that was marked on the page', () => {
  it('is looked up, and what is found is said not to be this ticket’s customer', async () => {
    const { push, calls, answer } = show(full())
    answer({ kind: 'order', value: '1001', profile, failures: [] })
    push(mark('Order #1001'))
    expect(await screen.findByText(/Not the customer of this ticket.*order 1001/)).toBeTruthy()
    expect(calls).toContainEqual(['lookUp', { text: 'Order #1001' }])
    expect(document.querySelector('[data-sheet="look-up"] [data-card="orders"]')).toBeTruthy()
    await expectAccessible()
    // As the browser does on Escape.
    fireEvent(screen.getByRole('dialog'), new Event('close'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('that cannot be looked up is answered by what to mark instead', async () => {
    const { push, answer } = show(full())
    answer({ kind: 'phone', value: '', failures: [] })
    push(mark('+31 20 123 4567'))
    expect(await screen.findByText(/not phone numbers/)).toBeTruthy()
    await expectAccessible()
  })

  it('that no system knows is said to be known to none', async () => {
    const { push, answer } = show(full())
    const nobody = { ...profile, orders: [], shipments: [], tickets: [], conversations: [], loyalty: [] }
    const { name: _, email: __, ...nothing } = { ...nobody, preferences: [] } as Record<string, unknown>
    answer({ kind: 'customer', value: 'nobody@example.com', profile: nothing, failures: [] })
    push(mark('nobody@example.com'))
    expect(await screen.findByText('No system knows this.')).toBeTruthy()
  })

  it('opens a panel that was folded, and is not opened again beside the next ticket', async () => {
    const { push, answer } = show(full())
    push({ event: 'preferences', preferences: { ...usualPreferences, collapsed: true } })
    answer({ kind: 'unclear', value: '', failures: [] })
    push(mark('Eva'))
    expect(await screen.findByText(/neither one e-mail address/)).toBeTruthy()
    const next = full()
    push({
      event: 'snapshot',
      snapshot: { ...next, sequence: next.sequence + 9, ticket: { ...next.ticket, ticketId: '99' } },
    })
    await act(async () => {})
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
