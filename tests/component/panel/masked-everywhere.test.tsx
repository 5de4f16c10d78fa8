import { act, fireEvent, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AnsweredQuestion } from '#components/panel/guard.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { practiceSnapshots } from '../practice/practice-snapshots.ts'
import { isSeen } from './seen.ts'
import { expectAccessible, openTab, show } from './show.tsx'

const mask = (point: string): DataPointRule => ({ point, level: 'optional', masked: true })
const customer = ['customers.email', 'customers.phone', 'customers.address'].map(mask)
const bare = await practiceSnapshots([], new Date())
const masked = await practiceSnapshots(customer, new Date())
const allMasked = await practiceSnapshots([...customer, mask('packets.facts')], new Date())

/** What must not be seen: the customer's own, as systems, bot and helpdesk have it. Found without the code that masks. */
function ownValues({ ticket, cards }: Snapshot): string[] {
  const { email, phone, address } = cards.customer.data ?? {}
  const streets = (address?.values ?? []).flatMap(({ value }) => value.street ?? [])
  const values = [...(email?.values ?? []), ...(phone?.values ?? [])].map(({ value }) => value)
  const known = [ticket.requesterEmail, cards.brief.data?.who.email].filter((one) => one !== undefined)
  return [
    ...new Set([...values, ...known, ...streets, ...factsOf(cards, ['email', 'phone', 'address', 'zip'])]),
  ]
}

function factsOf({ brief }: Snapshot['cards'], slots: readonly string[]): string[] {
  const known = brief.data?.known
  const facts = known && known.state !== 'not-sent' ? known.value : []
  return facts.flatMap(({ slot, value }) => (slots.includes(slot) ? value : []))
}

/** The same ticket with a customer who writes all of it once more, each in another way. */
function withEcho(snapshot: Snapshot, values: readonly string[]): Snapshot {
  const text = `Once more: ${values.map((value) => `${value.toUpperCase()};`).join(' ')} or ${values.join(' / ')}.`
  const echo: Turn = { id: 'echo', role: 'customer', text, at: new Date().toISOString() }
  const { transcript } = snapshot.cards
  const turns = [...(transcript.data?.turns ?? []), echo]
  return {
    ...snapshot,
    join: snapshot.join.state === 'choice' ? { state: 'none' } : snapshot.join,
    cards: { ...snapshot.cards, transcript: { ...transcript, data: { ...transcript.data, turns } } },
  }
}

const macro = `{{ customer.email }} {{ customer.email | upcase }} {{ fact.phone }} {{ fact.email }} {{ fact.address }}`

/** Goes through the whole panel, and tells what was seen of the values, and where. */
async function leaks(snapshot: Snapshot, values: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  const look = (where: string, root: Element = document.body) => {
    for (const value of values) if (isSeen(value, root)) found.add(`${where}: ${value}`)
  }
  const shown = show(snapshot)
  await waitFor(() => expect(document.querySelector('[data-part="who"]')).not.toBeNull())
  act(() => shown.store.setState({ guard: noteOf(values) }))
  look('note of the guard')
  act(() => shown.store.setState({ guard: undefined }))
  for (const [name, tab] of tabs) {
    await openTab(tab)
    for (const toggle of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
      fireEvent.click(toggle)
    look(name)
    const list = document.querySelector<HTMLElement>('[data-turn-list]')
    if (list) act(() => list.scrollTo({ top: 0 }))
    look(name)
  }
  for (const [key, sheet] of sheets) {
    shown.answer(answers[sheet])
    fireEvent.keyDown(document.body, { key })
    await waitFor(() => sheetOf(sheet))
    if (sheet === 'macros')
      await waitFor(() => expect(document.querySelector('[data-preview]')).not.toBeNull())
    look(sheet, sheetOf(sheet))
    act(() => document.querySelector('dialog')?.close())
  }
  shown.unmount()
  return [...found]
}

function sheetOf(name: string): Element {
  const sheet = document.querySelector(`[data-sheet="${name}"]`)
  if (!sheet) throw new Error(`no sheet "${name}"`)
  return sheet
}

const tabs = [
  ['transcript', /Transcript/],
  ['orders', /Orders/],
  ['customer', /Customer/],
  ['brief', /Brief/],
] as const
const sheets = [
  ['.', 'palette'],
  ['/', 'macros'],
  ['g', 'greeting'],
  ['n', 'note'],
  ['k', 'articles'],
] as const
const answers: Partial<Record<string, unknown>> = {
  macros: { macros: [{ id: 'all', name: 'All', body: macro }], failures: [] },
  articles: { articles: [], failures: [] },
}

function noteOf(values: readonly string[]) {
  const questions = values.map(
    (value): AnsweredQuestion => ({
      slot: value.includes('@') ? 'email' : /^[\d+\s-]+$/.test(value) ? 'phone' : 'address',
      value,
      quote: `It is ${value}, as I said`,
      sentence: 'What is it?',
      confirmation: `It is ${value}.`,
      removable: true,
      turnId: 'echo',
      level: 'repeat',
    }),
  )
  const nothing = () => {}
  return {
    questions,
    dismiss: nothing,
    turnOff: nothing,
    sayBack: nothing,
    takeOut: nothing,
    turnOffForGood: nothing,
  }
}

it('is accessible with all of it masked', async () => {
  show(withEcho(allMasked[0] as Snapshot, ownValues(bare[0] as Snapshot)))
  for (const [, tab] of tabs) {
    await openTab(tab)
    await expectAccessible()
  }
})

describe.each(bare.map((snapshot, at) => [snapshot.ticket.ticketId, at] as const))('ticket %s', (_, at) => {
  const plain = bare[at] as Snapshot
  const values = ownValues(plain)
  const echo = (snapshot: Snapshot | undefined) => withEcho(snapshot as Snapshot, values)

  it('shows the customer’s address, number and home where nobody has masked them', async () => {
    const found = await leaks(echo(plain), values)
    for (const value of values) {
      expect(found).toContain(`transcript: ${value}`)
      expect(found).toContain(`note of the guard: ${value}`)
    }
    const everywhere = ['brief', 'transcript', 'orders', 'customer', 'macros', 'note']
    for (const where of everywhere) expect(found).toContain(`${where}: ${plain.ticket.requesterEmail}`)
  })

  it('shows none of them anywhere where they are masked', async () => {
    expect(await leaks(echo(masked[at]), values)).toEqual([])
  })

  it('shows none of them where all facts are masked besides', async () => {
    expect(await leaks(echo(allMasked[at]), values)).toEqual([])
  })
})
