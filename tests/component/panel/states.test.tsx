import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualPreferences } from '#lib/contract/panel-preferences.ts'
import { now } from './people.ts'
import { card, expectAccessible, openTab, part, show } from './show.tsx'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

describe('every state is accessible on every tab', () => {
  for (const [name, snapshot] of Object.entries(states)) {
    it(name, async () => {
      show(snapshot)
      for (const section of [/Brief/, /Transcript/, /Orders/, /Customer/]) {
        await openTab(section)
        await expectAccessible()
      }
    })
  }
  it('collapsed', async () => {
    const { push } = show(states['one source failed'])
    push({ event: 'preferences', preferences: { ...usualPreferences, collapsed: true } })
    await expectAccessible()
    expect(screen.getByRole('button').getAttribute('aria-label')).toContain('Tryton failed')
  })
  it('without a ticket', async () => {
    const { push } = show()
    push({ event: 'no-ticket' })
    await expectAccessible()
    expect(screen.getByText('No ticket is open here')).toBeTruthy()
  })
})

describe('cards', () => {
  it('are skeletons of a busy region the first time', () => {
    show(states['loading first time'])
    expect(card('brief').dataset.state).toBe('loading')
    expect(card('brief').getAttribute('aria-busy')).toBe('true')
    expect(card('brief').textContent).toContain('Loading: Brief')
  })
  it('show kept data while newer data is on the way', () => {
    show(states['from cache, updating'])
    expect(card('brief').textContent).toMatch(/as of 1 hr\.? ago, updating/)
    expect(part('want').textContent).toContain('a week late')
  })
  it('say how old stale data is, what failed and until when it is left alone', () => {
    show(states['from cache, stale'])
    expect(card('brief').dataset.state).toBe('stale')
    expect(card('brief').textContent).toMatch(/as of 4 hr\.? ago/)
    expect(card('brief').textContent).toContain('ShopBot did not answer within 5 s')
    expect(card('brief').textContent).toContain('not asked again before')
  })
  it('show the data and one failed source, which can be asked again', () => {
    const { calls } = show(states['one source failed'])
    expect(card('orders').textContent).toContain('€109.85')
    expect(card('orders').textContent).toContain('Tryton did not answer')
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(calls).toEqual([['retry', { sourceId: 'tryton' }]])
  })
  it('each fail by themselves, and all can be asked again at once', async () => {
    const { calls } = show(states['all failed'])
    expect(card('brief').dataset.state).toBe('failed')
    fireEvent.click(screen.getByRole('button', { name: /4 of 4 sources failed/ }))
    fireEvent.click(await screen.findByRole('button', { name: 'Retry all that failed' }))
    expect(calls).toEqual([['retry', {}]])
  })
  it('say that earlier copies are gone with the browser session', () => {
    show(states['not kept'])
    expect(screen.getByText(/Not kept: the browser was restarted since/)).toBeTruthy()
  })
})

describe('the connection', () => {
  it('is quiet when lost', () => {
    const { connection } = show(states.full)
    act(() => connection('lost'))
    expect(screen.getByText('Reconnecting…')).toBeTruthy()
    expect(part('want')).toBeTruthy()
  })
  it('asks for a reload when Baton was updated', () => {
    const { connection } = show(states.full)
    act(() => connection('outdated'))
    expect(screen.getByText('Baton was updated: reload this page')).toBeTruthy()
  })
})
