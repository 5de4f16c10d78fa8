import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
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

  it('is revealed in every text with its field, by one event', async () => {
    const said = `Is ${email} right? My number is 06 12345678.`
    const turns = [{ id: 't1', role: 'customer' as const, text: said }]
    const { calls } = show(
      full({ masked }, { transcript: { state: 'ready', data: { turns }, failures: [] } }),
    )
    const user = userEvent.setup()
    await openTab(/Transcript/)
    expect(plain(card('transcript'))).toContain('Is [E-mail ••••••] right? My number is [Phone ••••••78].')
    await openTab(/Brief/)
    fact('E-mail').focus()
    await user.keyboard('v')
    expect(part('who').textContent).toContain(email)
    await openTab(/Transcript/)
    expect(plain(card('transcript'))).toContain(`Is ${email} right? My number is [Phone ••••••78].`)
    const reveals = calls.filter(([name]) => name === 'record')
    expect(reveals).toMatchObject([
      ['record', { event: { kind: 'revealed', point: 'packets.facts', slot: 'email', by: 'shown' } }],
    ])
  })

  it.each(['the key v', 'the button'])(
    'is revealed in a message by %s, each kind by one event',
    async (how) => {
      const turns = [
        { id: 't1', role: 'customer' as const, text: `${email} or 06 12345678, once more ${email}` },
      ]
      const { calls } = show(
        full({ masked }, { transcript: { state: 'ready', data: { turns }, failures: [] } }),
      )
      const user = userEvent.setup()
      await openTab(/Transcript/)
      const turn = onScreen('[data-turn="t1"]')
      await expectAccessible()
      if (how === 'the button') await user.click(within(turn).getByRole('button', { name: /^Reveal/ }))
      else {
        turn.focus()
        await user.keyboard('v')
      }
      expect(document.activeElement).toBe(turn)
      expect(turn.textContent).toContain(`${email} or 06 12345678, once more ${email}`)
      expect(turn.textContent).not.toContain('••')
      const reveals = calls.filter(([name]) => name === 'record')
      expect(reveals).toMatchObject([
        ['record', { event: { kind: 'revealed', point: 'customers.email', by: 'shown' } }],
        ['record', { event: { kind: 'revealed', point: 'customers.phone', by: 'shown' } }],
      ])
    },
  )

  it('is masked in a macro’s preview, which says so, and goes into the reply as it is, which is recorded', async () => {
    const { calls, answer } = show(full({ masked }))
    const user = userEvent.setup()
    const body = 'We write to {{ customer.email | upcase }}.'
    answer({ macros: [{ id: 'one', name: 'One', body }], failures: [] })
    await user.keyboard('/')
    const preview = await screen.findByRole('region', { name: 'Preview' })
    expect(plain(preview)).toContain('We write to [E-MAIL ••••••].')
    expect(preview.textContent).toContain(
      'What you insert or copy holds the value itself, and that is recorded.',
    )
    await expectAccessible()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(calls).toContainEqual(['insert', { text: 'We write to EVA.JANSSEN@EXAMPLE.COM.' }]),
    )
    expect(calls.filter(([name]) => name === 'record')).toMatchObject([
      ['record', { event: { kind: 'revealed', point: 'customers.email', by: 'inserted' } }],
    ])
  })

  it('goes out of a draft as it is, however the agent has changed what stands around it', async () => {
    const { calls } = show(full({ masked }))
    const user = userEvent.setup()
    await user.keyboard('n')
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox')
    expect(field.value.replaceAll('\u2060', '')).toContain('[E-mail ••••••]')
    expect(field.value).not.toContain(email)
    await user.type(field, ' Please call.')
    await user.click(screen.getByRole('button', { name: 'Insert into the reply box' }))
    await waitFor(() => expect(calls.some(([name]) => name === 'insert')).toBe(true))
    const inserted = calls.find(([name]) => name === 'insert')?.[1]
    expect(inserted).toEqual({ text: expect.stringMatching(/eva\.janssen@example\.com.* Please call\.$/s) })
  })

  it('is masked in the repeat guard’s note, whose answer goes into the reply as it is', async () => {
    const { store, calls } = show(full({ masked }))
    const nothing = () => {}
    const question = {
      slot: 'phone',
      value: '06 12345678',
      quote: 'call me on 06 12345678',
      sentence: 'What is your number?',
      confirmation: 'Your number is 06 12345678.',
      removable: true,
      turnId: 't2',
      level: 'repeat' as const,
    }
    const said: unknown[] = []
    const guard = {
      questions: [question],
      dismiss: nothing,
      turnOff: nothing,
      sayBack: (one: typeof question) => void said.push(one),
      takeOut: nothing,
      turnOffForGood: nothing,
    }
    act(() => store.setState({ guard }))
    const note = await waitFor(() => onScreen('[data-answered="phone"]'))
    expect(plain(note)).toContain('[Phone ••••••78]')
    expect(note.textContent).not.toContain('1234')
    fireEvent.click(within(note).getByRole('button', { name: /^Say it back/ }))
    expect(said).toEqual([question])
    expect(calls.filter(([name]) => name === 'record')).toMatchObject([
      ['record', { event: { kind: 'revealed', by: 'inserted' } }],
    ])
  })
})

/** As it is read: what counts the dots is not drawn. */
const plain = (element: Element) => element.textContent?.replaceAll('\u2060', '')

function onScreen(css: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(css)
  if (!found) throw new Error(`no ${css} on screen`)
  return found
}
