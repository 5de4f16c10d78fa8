import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { part, show } from './show.tsx'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const focused = () => (document.activeElement as HTMLElement).dataset.turn

describe('what was read in the conversation', () => {
  it('says so, part by part, and leads to the place', async () => {
    show(states['read in the conversation'])
    for (const name of ['want', 'known'])
      expect(part(name).textContent, name).toContain('read from the conversation')
    for (const name of ['want', 'mood', 'escalation', 'known', 'tried', 'open'])
      expect(part(name).dataset.state, name).toBe('inferred')
    fireEvent.click(within(part('known')).getAllByRole('button', { name: /^read from/ })[0] as HTMLElement)
    await waitFor(() => expect(focused()).toBe('t2'))
  })

  it('is told from what the bot sent', () => {
    show(states.full)
    expect(document.querySelector('[data-card="brief"]')?.textContent).not.toContain('read from')
  })

  it('is marked fact by fact where the bot has sent others', () => {
    show(states['read besides what was sent'])
    expect(part('known').textContent).toMatch(/1001confirmed[\s\S]*1002read from the conversation/)
    expect(part('mood').textContent).toContain('read from the conversation')
  })

  it('says the mood and where it is going, the reason for a person, and where the customer was not sure', () => {
    show(states['read in the conversation'])
    expect(part('mood').textContent).toMatch(/^negative, getting worse/)
    expect(part('escalation').textContent).toContain('Asked for a person')
    expect(part('known').textContent).toContain('not sure')
  })

  it('is one sentence; a clause leads to its proof, and what the bot sent has none to go to', async () => {
    show(states['read in the conversation'])
    expect(part('sentence').textContent).toBe('Wants to know where order 1001 is; one question is open.')
    const clauses = within(part('sentence')).getAllByRole('button')
    expect(clauses).toHaveLength(1)
    fireEvent.click(clauses[0] as HTMLElement)
    await waitFor(() => expect(focused()).toBe('t2'))
  })

  it('does not say again in its sentence what the bot has summed up above it', () => {
    show(states['read besides what was sent'])
    expect(part('sentence').textContent).toBe('One question is open.')
    expect(part('want').compareDocumentPosition(part('sentence'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('says what did not help, and when a promise is due', () => {
    show(states['read in the conversation'])
    expect(part('tried').textContent).toMatch(/neighbours did not help/)
    expect(part('tried').textContent).toMatch(/Promised: back in a few minutes \(by Friday\)/)
  })

  it('says what cannot wait, what is open, and what is missing by name', () => {
    show(states['read in the conversation'])
    expect(within(part('urgency')).getByRole('button', { name: /legal/ })).toBeTruthy()
    expect(part('open').textContent).toContain('Where is my order 1001?')
    expect(part('completeness').textContent).toContain('2 of 3 known; missing: order number')
    expect(part('who').textContent).toContain('French')
  })
})

describe('a claim that a record contradicts', () => {
  it('is shown with both proofs', async () => {
    show(states['claim and record differ'])
    const claims = part('claims')
    expect(claims.textContent).toMatch(
      /not delivered.*order 1001.*here last week.*delivered on 14 November.*Vendure/,
    )
    expect(within(claims).getByRole('link', { name: 'Vendure' })).toBeTruthy()
    fireEvent.click(within(claims).getByRole('button', { name: /^Customer/ }))
    await waitFor(() => expect(focused()).toBe('t2'))
  })

  it('is one of several things that are shown first', () => {
    show(states['claim and record differ'])
    expect(screen.getByRole('region', { name: 'Customer and system disagree' })).toBeTruthy()
  })
})
