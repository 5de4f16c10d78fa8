import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { card, expectAccessible, openTab, part, show } from './show.tsx'
import { full } from './snapshots.ts'

const masked = ['customers.email', 'customers.phone']
const email = 'eva.janssen@example.com'
const other = (sequence: number, ticketId: string) =>
  full({ masked, sequence, ticket: { helpdeskId: 'rt', ticketId, subject: 'Another one' } })
const fact = (name: string) => within(part('known')).getByRole('group', { name })
const field = (name: string) => within(card('customer')).getByRole('group', { name })

describe('a masked value', () => {
  it('is dots in the ledger, in the palette, on the customer’s card, and nowhere in the head', async () => {
    show(full({ masked }))
    const user = userEvent.setup()
    expect(fact('E-mail').textContent).toMatch(/masked ••••••/)
    expect(part('who').textContent).not.toContain(email)
    expect(part('who').textContent).toContain('Eva Janssen')
    await expectAccessible()
    await user.keyboard('.')
    await user.type(await screen.findByRole('combobox'), 'insert e-mail')
    expect(screen.getByRole('option', { name: /E-mail/ }).textContent).toBe('Insert E-mail: ••••••')
    await user.keyboard('{Escape}')
    await openTab(/Customer/)
    expect(field('Phone').textContent).toMatch(/••••••78/)
    expect(document.body.textContent).not.toContain('1234 5678')
    await expectAccessible()
  })

  it('is revealed by v, for as long as the ticket is open, and no other with it', async () => {
    const { next } = show(full({ masked }))
    const user = userEvent.setup()
    await openTab(/Customer/)
    field('Phone').focus()
    await user.keyboard('v')
    expect(field('Phone').textContent).toContain('+31 6 1234 5678')
    expect(field('E-mail').textContent).toContain('••••••')
    next(full({ masked, sequence: 1001 }))
    await openTab(/Brief/)
    await openTab(/Customer/)
    expect(field('Phone').textContent).toContain('+31 6 1234 5678')
    next(other(1002, '2'))
    next(full({ masked, sequence: 1003 }))
    await openTab(/Customer/)
    expect(field('Phone').textContent).toContain('••••••78')
  })

  it('is revealed by its button', async () => {
    show(full({ masked }))
    const user = userEvent.setup()
    await user.click(within(fact('E-mail')).getByRole('button', { name: 'Reveal E-mail (this is recorded)' }))
    expect(fact('E-mail').textContent).toContain(email)
    expect(within(fact('E-mail')).queryByRole('button', { name: /^Reveal/ })).toBeNull()
  })

  it.each([
    ['copied', 'c'],
    ['inserted', 'i'],
  ])('that is %s is seen', async (_, key) => {
    show(full({ masked }))
    const user = userEvent.setup()
    fact('E-mail').focus()
    await user.keyboard(key)
    await waitFor(() => expect(fact('E-mail').textContent).toContain(email))
  })

  it('that nobody has masked has no such key', async () => {
    show(full())
    expect(fact('E-mail').getAttribute('aria-keyshortcuts')).not.toContain('v')
    expect(fact('E-mail').textContent).toContain(email)
  })
})
