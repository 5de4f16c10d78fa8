import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openTab, show } from './show.tsx'
import { states } from './states.ts'

describe('what customers and systems write', () => {
  it('stays text, whatever it looks like', async () => {
    const { container } = show(states['hostile strings'])
    expect(container.querySelector('h1')?.textContent).toContain('<img src=x onerror=alert(1)>')
    await openTab(/Transcript/)
    expect(container.querySelector('[data-turn="x1"]')?.textContent).toContain('<script>alert(1)</script>')
    expect(container.querySelector('script, img')).toBeNull()
  })
  it('gets a link only for an http address, in a new tab that does not learn where from', async () => {
    const { container } = show(states['hostile strings'])
    for (const section of [/Brief/, /Transcript/, /Orders/, /Customer/]) {
      await openTab(section)
      for (const link of container.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^https?:/)
        expect(link.rel).toBe('noreferrer')
        expect(link.target).toBe('_blank')
      }
    }
  })
  it('keeps its own direction', async () => {
    const { container } = show(states['hostile strings'])
    await openTab(/Transcript/)
    expect(container.querySelector('[data-turn="x2"] p')?.getAttribute('dir')).toBe('auto')
  })
  it('is cut where it is very long, until the agent asks for more', () => {
    show(states['hostile strings'])
    const more = screen.getByRole('button', { name: 'more' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(more)
    expect(screen.getByRole('button', { name: 'less' })).toBeTruthy()
  })
})

describe('another ticket', () => {
  it('starts in the section that was used last, with nothing that was typed', async () => {
    const { next, container } = show(states.full)
    await openTab(/Orders/)
    fireEvent.keyDown(document.body, { key: '.' })
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Dear Eva' } })
    next({ ...states.full, sequence: 2000, ticket: { helpdeskId: 'rt', ticketId: '2' } })
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByRole('tab', { name: /Orders/ }).getAttribute('aria-selected')).toBe('true')
    expect(container.querySelector('[data-ticket]')?.getAttribute('data-ticket')).toBe('rt/2')
    expect(container.querySelector('[data-sequence]')?.getAttribute('data-sequence')).toBe('2000')
  })
})
