import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { failure } from '#lib/contract/make-failure.ts'
import { card, expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

const profile = full().cards.customer.data
const sources = [{ sourceId: 'vendure', label: 'Shop of the team' }]
const found = { kind: 'customer', value: 'eva.janssen@example.com', profile, sources, failures: [] }
const mark = (text: string) => ({ event: 'shortcut' as const, name: 'look-up', text })
const sheet = () => screen.queryByRole('dialog', { name: 'Looked up' })
const opened = () => screen.findByRole('dialog', { name: 'Looked up' })
const field = (name: string) => within(card('customer')).getByRole('group', { name })

/** The panel beside a page without a ticket, where a text was marked. */
async function marked(answer: unknown = found, text = 'eva.janssen@example.com') {
  const shown = show()
  shown.answer(answer)
  shown.push({ event: 'no-ticket' })
  shown.push(mark(text))
  await opened()
  return shown
}

describe('a text that was marked where no ticket is open', () => {
  it('is looked up over the empty panel, with the names of the systems, and nothing said of a ticket', async () => {
    const { calls } = await marked()
    expect(await screen.findByText('What the systems know of customer eva.janssen@example.com')).toBeTruthy()
    expect(calls).toContainEqual(['lookUp', { text: 'eva.janssen@example.com' }])
    expect(card('customer').textContent).toContain('Shop of the team')
    expect(sheet()?.textContent).not.toMatch(/this ticket/)
    await expectAccessible()
  })

  it('leads back to the empty panel by Escape', async () => {
    await marked()
    // As the browser does on Escape.
    fireEvent(screen.getByRole('dialog'), new Event('close'))
    expect(sheet()).toBeNull()
    expect(screen.getByText('No ticket is open here')).toBeTruthy()
    await expectAccessible()
  })

  it('is looked up again where the same is marked again', async () => {
    const { push, calls } = await marked()
    fireEvent(screen.getByRole('dialog'), new Event('close'))
    push(mark('eva.janssen@example.com'))
    await opened()
    expect(calls.filter(([name]) => name === 'lookUp')).toHaveLength(2)
  })

  it('can be copied, by keys too, but not inserted or flagged: there is nothing to write into', async () => {
    const { calls } = await marked()
    const user = userEvent.setup()
    await waitFor(() => card('customer'))
    expect(screen.getAllByRole('button', { name: /^Copy/ }).length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: /^(Insert|Flag)/ })).toBeNull()
    field('Phone').focus()
    await user.keyboard('cif')
    expect(await within(await opened()).findByText(/Copied/)).toBeTruthy()
    expect(calls.map(([name]) => name)).not.toContain('insert')
    expect(screen.queryByRole('menu')).toBeNull()
    await expectAccessible()
  })

  it('has dots where the policy masks, and what is revealed is recorded without a ticket', async () => {
    const { calls } = await marked({ ...found, masked: ['customers.phone'] })
    const user = userEvent.setup()
    await waitFor(() => card('customer'))
    expect(field('Phone').textContent).toMatch(/masked ••••••78/)
    await user.click(within(field('Phone')).getByRole('button', { name: /^Reveal Phone/ }))
    expect(field('Phone').textContent).toContain('+31 6 1234 5678')
    const [, { event }] = calls.find(([name]) => name === 'record') as [string, { event: object }]
    expect(event).toMatchObject({ kind: 'revealed', point: 'customers.phone', by: 'shown' })
    expect(event).not.toHaveProperty('ticket')
  })

  it.each([
    ['without a config', failure('not-set-up', new Date(), { missing: 'config' }, 'agent'), /not set up/],
    ['without a source', failure('not-set-up', new Date(), { missing: 'source' }), /No system is set up/],
    ['while it is locked', failure('locked', new Date(), {}), /Baton is locked/],
  ])('says what to do %s, and asks again or opens the settings', async (_, reason, title) => {
    const shown = show()
    shown.push({ event: 'no-ticket' })
    shown.fail(reason)
    shown.push(mark('1001'))
    expect(await within(await opened()).findByText(title)).toBeTruthy()
    await expectAccessible()
    fireEvent.click(screen.getByRole('button', { name: 'Open settings' }))
    expect(shown.calls).toContainEqual(['openOptions', {}])
    shown.fail(undefined)
    shown.answer({ ...found, kind: 'order', value: '1001' })
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText(/order 1001/)).toBeTruthy()
    expect(shown.calls.map(([name]) => name)).not.toContain('retry')
  })

  it('is not opened beside a ticket that comes after it, nor after a ticket is closed', async () => {
    const { push } = await marked()
    push({ event: 'snapshot', snapshot: full() })
    expect(sheet()).toBeNull()
    push(mark('1001'))
    await opened()
    push({ event: 'no-ticket' })
    expect(sheet()).toBeNull()
  })

  it('is gone with the tab that was in front', async () => {
    const { push } = await marked()
    push({ event: 'another-tab' })
    push({ event: 'no-ticket' })
    expect(sheet()).toBeNull()
  })

  it('stays on screen when the worker was stopped and says again that there is no ticket', async () => {
    const { push } = await marked()
    push({ event: 'no-ticket' })
    expect(sheet()).not.toBeNull()
  })
})
