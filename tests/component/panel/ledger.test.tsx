import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { one } from './profiles.ts'
import { card, expectAccessible, part, show } from './show.tsx'
import { brief, full } from './snapshots.ts'
import { states } from './states.ts'

const row = (name: string) => within(part('known')).getByRole('group', { name })
const focusedRow = () => document.activeElement?.getAttribute('aria-labelledby')
const rowName = () => document.getElementById(focusedRow() ?? '')?.textContent

describe('the fact ledger', () => {
  it('names the record that confirms a fact, and what customer and record say where they differ', async () => {
    const moved = { street: 'Kerkweg 3', city: 'Utrecht' }
    const customer = states.full.cards.customer
    const known = brief.known.state === 'sent' ? brief.known.value : []
    const facts = known.map((fact) => (fact.slot === 'DeliveryAddress' ? { ...fact, slot: 'address' } : fact))
    show(
      full(
        {},
        {
          brief: { ...states.full.cards.brief, data: { ...brief, known: { state: 'sent', value: facts } } },
          customer: {
            ...customer,
            ...(customer.data && { data: { ...customer.data, address: one(moved, 'tryton') } }),
          },
        },
      ),
    )
    expect(row('E-mail').textContent).toMatch(/eva\.janssen@example\.com.*confirmed.*Vendure/)
    const address = row('Address')
    expect(address.textContent).toMatch(
      /2 different values.*Kerkweg 3, Utrecht.*confirmed.*Tryton.*Dorpsstraat 12.*conflicting/,
    )
    expect(within(address).getByRole('link', { name: 'Tryton' })).toBeTruthy()
    await expectAccessible()
  })

  it('says in per cent how sure the bot is of what it has inferred', () => {
    const guess = {
      slot: 'NeighboursAsked',
      value: 'yes',
      status: 'bot-inferred' as const,
      confidence: 0.62,
      evidence: [],
    }
    show(
      full(
        {},
        {
          brief: { ...states.full.cards.brief, data: { ...brief, known: { state: 'sent', value: [guess] } } },
        },
      ),
    )
    expect(row('Neighbours asked').textContent).toContain('bot inferred, 62% sure')
  })

  it('shows a claim with the customer’s words and the record’s', async () => {
    show(states['claim and record differ'])
    const claims = within(part('known')).getAllByText(/the system says delivered/)
    expect(claims.length).toBeGreaterThan(0)
    const claim = claims[0]?.closest('[role=group]') as HTMLElement
    expect(within(claim).getByRole('link')).toBeTruthy()
    fireEvent.click(within(claim).getByRole('button', { name: /^Customer/ }))
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.turn).toBeTruthy())
  })
})

describe('the rows of the ledger by keyboard', () => {
  it('are one stop for Tab, and the arrow keys lead from one to the next', async () => {
    show(states.full)
    const user = userEvent.setup()
    const stops = part('known').querySelectorAll('[data-row][tabindex="0"]')
    expect(stops).toHaveLength(1)
    ;(stops[0] as HTMLElement).focus()
    expect(rowName()).toBe('Order')
    await user.keyboard('{ArrowDown}')
    expect(rowName()).toBe('E-mail')
    await user.keyboard('{End}{ArrowDown}')
    expect(rowName()).toBe('Neighbours asked')
    await user.keyboard('{ArrowUp}{Home}')
    expect(rowName()).toBe('Order')
    expect(part('known').querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1)
  })

  it('copy by c, and insert by Enter or i', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    row('E-mail').focus()
    await user.keyboard('c')
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe('eva.janssen@example.com')
    await user.keyboard('{Enter}i')
    const insert = ['insert', { text: 'eva.janssen@example.com' }]
    expect(calls).toEqual([insert, insert])
  })

  it('press the button that has the focus by Enter, and leave keys with a modifier to the browser', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    within(row('E-mail')).getByRole('button', { name: /^Copy/ }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Copied')).toBeTruthy()
    row('E-mail').focus()
    await user.keyboard('{Control>}i{/Control}')
    expect(calls).toEqual([])
  })

  it('stand in the list of shortcuts', async () => {
    show(states.full)
    const user = userEvent.setup()
    await user.keyboard('?')
    const sheet = await screen.findByRole('dialog')
    expect(within(sheet).getByText('On a field').parentElement?.textContent).toMatch(/Copyc.*replyEnter i/)
    await expectAccessible()
  })

  it('are those of the customer’s fields, too', async () => {
    const { calls } = show(states.full)
    const user = userEvent.setup()
    await user.click(screen.getByRole('tab', { name: /Customer/ }))
    await waitFor(() => expect(card('customer')).toBeTruthy())
    within(card('customer')).getByRole('group', { name: 'Phone' }).focus()
    await user.keyboard('i')
    expect(calls).toEqual([['insert', { text: '+31 6 1234 5678' }]])
  })
})
