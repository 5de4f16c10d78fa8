import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ListedLaunch } from '#lib/contract/launch-value.ts'
import { now } from './people.ts'
import { expectAccessible, show } from './show.tsx'
import { full } from './snapshots.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const warehouse: ListedLaunch = {
  id: 'warehouse',
  label: 'Warehouse',
  kind: 'link',
  origin: 'https://wms.example.com',
  href: 'https://wms.example.com/orders/1001',
  sends: [{ name: 'order.number', value: '1001' }],
  missing: [],
}
const coBrowsing: ListedLaunch = {
  id: 'co-browsing',
  label: 'Co-browsing',
  kind: 'session',
  origin: 'https://cobrowse.example.com',
  sends: [{ name: 'customer.email', value: 'eva.janssen@example.com' }],
  missing: [],
}

async function open(launches: ListedLaunch[]) {
  const shown = show(full())
  shown.answer({ launches })
  fireEvent.keyDown(document.body, { key: 'l' })
  const sheet = within(await screen.findByRole('dialog', { name: 'Launch' }))
  await waitFor(() => expect(sheet.queryByText('Fetching the launches…')).toBeNull())
  return { ...shown, sheet }
}

describe('the launches', () => {
  it('say where they lead and what they hand over; a link opens in a tab that knows nothing of ours', async () => {
    const { sheet } = await open([warehouse])
    const link = sheet.getByRole('link', { name: 'Open: Warehouse' })
    expect(link.getAttribute('href')).toBe('https://wms.example.com/orders/1001')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(sheet.getByText('Hands over: order 1001')).toBeTruthy()
    expect(sheet.getByText('wms.example.com')).toBeTruthy()
    await expectAccessible()
  })

  it('are not offered while something is missing, and say what', async () => {
    const { href: _, ...link } = warehouse
    const { sheet } = await open([
      { ...link, sends: [], missing: ['order.number'] },
      { ...coBrowsing, sends: [], missing: ['customer.phone'] },
    ])
    expect(sheet.queryByRole('link')).toBeNull()
    expect(sheet.getByText('Not known: order')).toBeTruthy()
    const start = sheet.getByRole<HTMLButtonElement>('button', { name: 'Start the session: Co-browsing' })
    expect(start.disabled).toBe(true)
  })

  it('make a session by a click, open it, and put the invitation into the reply', async () => {
    const { sheet, answer, calls } = await open([coBrowsing])
    expect(sheet.getByText('Hands over: e-mail address eva.janssen@example.com')).toBeTruthy()
    answer({
      link: 'https://cobrowse.example.com/a/1',
      invitation: 'Please open https://cobrowse.example.com/c/1',
    })
    fireEvent.click(sheet.getByRole('button', { name: 'Start the session: Co-browsing' }))
    const link = await sheet.findByRole('link', { name: 'Open: Co-browsing' })
    expect(link.getAttribute('href')).toBe('https://cobrowse.example.com/a/1')
    expect(calls.at(-1)).toEqual(['startLaunch', { id: 'co-browsing' }])
    await expectAccessible()
    fireEvent.click(sheet.getByRole('button', { name: 'Insert the invitation' }))
    await waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull())
    expect(calls.at(-1)).toEqual(['insert', { text: 'Please open https://cobrowse.example.com/c/1' }])
  })

  it('say by their name what went wrong, and can be tried again', async () => {
    const { sheet, fail } = await open([coBrowsing])
    const at = new Date(now).toISOString()
    fail({ kind: 'unreachable', sourceId: 'launch:co-browsing', at, mender: 'administrator' })
    const start = sheet.getByRole<HTMLButtonElement>('button', { name: 'Start the session: Co-browsing' })
    fireEvent.click(start)
    expect(await sheet.findByText(/Co-browsing.*cannot be reached|cannot be reached/)).toBeTruthy()
    expect(start.disabled).toBe(false)
    await expectAccessible()
  })

  it('say that there are none', async () => {
    const { sheet } = await open([])
    expect(sheet.getByText('Your team has set up no launches.')).toBeTruthy()
  })
})
