import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { asked, card, expectAccessible, openTab, show } from './show.tsx'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const goes = (to: 'online' | 'offline') => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(to === 'online')
  act(() => void window.dispatchEvent(new Event(to)))
}
const line = () => document.querySelector('[data-offline]')?.textContent

describe('without a network', () => {
  it('a line says so with the age of what is shown, and goes when the network is back', async () => {
    show(states['from cache, stale'])
    expect(line()).toBe('')
    goes('offline')
    expect(line()).toMatch(/^You are offline\. Shown is what was known 4 hr\.? ago/)
    await expectAccessible()
    goes('online')
    expect(line()).toBe('')
  })
  it('what failed is asked again once when the network is back, and not before', () => {
    const { calls, next } = show(states['one source failed'])
    goes('offline')
    expect(asked(calls)).toEqual([])
    goes('online')
    next({ ...states['one source failed'], sequence: states['one source failed'].sequence + 1 })
    expect(asked(calls)).toEqual([['retry', {}]])
  })
  it('nothing is asked again where nothing failed', () => {
    const { calls } = show(states.full)
    goes('offline')
    goes('online')
    expect(asked(calls)).toEqual([])
  })
  it('a panel without a ticket says what can still be seen', async () => {
    const { push } = show()
    push({ event: 'no-ticket' })
    goes('offline')
    expect(line()).toContain('Tickets that you have opened before')
    await expectAccessible()
  })
})

describe('what is empty or closed says what to do next', () => {
  it('where no system is set up, the settings are one click away', async () => {
    const { calls } = show({ ...states.full, sources: [], cards: { ...states.full.cards, orders: nothing } })
    await openTab(/Orders/)
    expect(card('orders').textContent).toContain('No system is set up for this. Your team lead can')
    fireEvent.click(within(card('orders')).getByRole('button', { name: 'Open settings' }))
    expect(asked(calls)).toEqual([['openOptions', {}]])
    await expectAccessible()
  })
  it('where earlier copies are locked, the settings are one click away', () => {
    const { calls } = show({ ...states.full, cache: 'locked' })
    fireEvent.click(screen.getByRole('button', { name: 'Open settings' }))
    expect(asked(calls)).toEqual([['openOptions', {}]])
  })
  it('where the worker refuses to serve the page, one can try again', async () => {
    const { push } = show()
    const failure = {
      kind: 'permission-missing',
      origin: 'https://desk.example',
      at: new Date(now).toISOString(),
    }
    push({ event: 'refused', failure: { ...failure, kind: 'permission-missing', mender: 'agent' } })
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
    await expectAccessible()
  })
})

const nothing = { state: 'ready' as const, failures: [] }
