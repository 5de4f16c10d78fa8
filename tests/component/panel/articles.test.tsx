import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noReplyBox } from './fake-client.ts'
import { from, now } from './people.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const article = (recordId: string, title: string) => ({
  value: {
    recordId,
    title,
    excerpt: 'A parcel is on its way for one to three working days.',
    url: `https://help.example.com/articles/${recordId}`,
  },
  provenance: from('help'),
})

const helpCentre = { sourceId: 'help', label: 'Help centre', role: 'knowledge', state: 'waiting' } as const

function open(found: unknown = { articles: [article('1', 'Where is my parcel?')], failures: [] }) {
  const snapshot = full()
  const shown = show({ ...snapshot, sources: [...snapshot.sources, helpCentre] })
  shown.answer(found)
  fireEvent.click(screen.getByRole('button', { name: /Articles/ }))
  return shown
}

const sheet = () => {
  const found = document.querySelector<HTMLElement>('[data-sheet="articles"]')
  if (!found) throw new Error('the sheet is not open')
  return found
}

describe('the articles', () => {
  it('are suggested for what the customer wants, without anything that names them', async () => {
    const { calls } = open()
    await within(sheet()).findByRole('link', { name: /Where is my parcel/ })
    const [name, args] = calls.at(-1) ?? []
    expect(name).toBe('searchArticles')
    expect((args as { question: string }).question).not.toMatch(/\d|@/)
    expect((args as { question: string }).question).not.toBe('')
    await expectAccessible()
  })

  it('are searched for by typing', async () => {
    const { calls } = open()
    fireEvent.change(within(sheet()).getByRole('searchbox'), { target: { value: 'gift card' } })
    fireEvent.submit(within(sheet()).getByRole('searchbox'))
    await waitFor(() => expect(calls.at(-1)).toEqual(['searchArticles', { question: 'gift card' }]))
  })

  it('are inserted as a link or an excerpt, and the sheet closes when that has worked', async () => {
    const { calls } = open()
    fireEvent.click(await within(sheet()).findByRole('button', { name: /Insert excerpt: / }))
    await waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull())
    expect(calls.at(-1)).toEqual([
      'insert',
      { text: 'A parcel is on its way for one to three working days.' },
    ])
  })

  it('stay open where the reply box takes nothing', async () => {
    const { fail } = open()
    const link = await within(sheet()).findByRole('button', { name: /Insert link: / })
    fail(noReplyBox)
    fireEvent.click(link)
    await waitFor(() => expect(document.querySelector('[data-outcome="failed"]')).not.toBeNull())
    expect(sheet()).toBeTruthy()
  })

  it('say what a knowledge base did not answer', async () => {
    const failure = {
      kind: 'unreachable',
      at: new Date(now).toISOString(),
      mender: 'administrator',
      sourceId: 'help',
    }
    open({ articles: [], failures: [failure] })
    expect(await within(sheet()).findByText(/Help centre cannot be reached/)).toBeTruthy()
    await expectAccessible()
  })

  it('say that none was found', async () => {
    open({ articles: [], failures: [] })
    expect(await within(sheet()).findByText(/No article answers this/)).toBeTruthy()
  })
})
