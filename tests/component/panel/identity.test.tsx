import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now } from './people.ts'
import { asked, card, openTab, show } from './show.tsx'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const showKnown = async (section: RegExp) => {
  const shown = show(states['all that systems know'])
  await openTab(section)
  return shown
}

describe('the records of a customer', () => {
  it('are shown with their reasons, and how sure that is', async () => {
    await showKnown(/Customer/)
    const possible = document.querySelector('[data-link="possible"]')
    expect(possible?.textContent).toContain('Eva Janssen, eva@work.example.com')
    expect(possible?.textContent).toContain('may be this customer: same phone number, same name')
    expect(possible?.textContent).toContain('60%')
  })

  it.each([
    ['Same person: crm, Eva Janssen, eva@work.example.com', 'c-9', 'linked'],
    ['Not this customer: crm, Eva Janssen, eva@work.example.com', 'c-9', 'unlinked'],
    ['Undo: crm, E. Jansen', 'c-10', null],
  ])('are decided by the agent: %s', async (name, recordId, decision) => {
    const { calls } = await showKnown(/Customer/)
    fireEvent.click(screen.getByRole('button', { name }))
    expect(asked(calls)).toEqual([['decideLink', { sourceId: 'crm', kind: 'customers', recordId, decision }]])
  })

  it('can be taken apart where they were linked by themselves', async () => {
    const { calls } = await showKnown(/Customer/)
    fireEvent.click(screen.getByRole('button', { name: 'Not this customer: Vendure' }))
    expect(asked(calls)).toEqual([
      ['decideLink', { sourceId: 'vendure', kind: 'customers', recordId: '42', decision: 'unlinked' }],
    ])
  })
})

describe('what systems know besides', () => {
  it('is shown on the customer card: points, choices, cart', async () => {
    await showKnown(/Customer/)
    const text = card('customer').textContent
    for (const part of [
      'Runners Club',
      'Gold, 1,250 points',
      '200 points expire',
      'Newsletter: no',
      'Shoe size',
    ])
      expect(text).toContain(part)
    for (const part of ['2 × Laces, red', '€5.90', 'Trail shoe', '€1,234.00']) expect(text).toContain(part)
  })

  it('has its system beside it', async () => {
    await showKnown(/Customer/)
    const row = screen.getByText('Gold, 1,250 points', { exact: false }).closest<HTMLElement>('[role=group]')
    expect(row?.textContent).toContain('Runners Club')
    expect(row && within(row).getByRole('link').getAttribute('href')).toContain('points.example.com')
  })

  it('is shown with the earlier tickets: conversations, with whom and how they ended', async () => {
    await showKnown(/Customer/)
    const text = card('tickets').textContent
    for (const part of ['Earlier conversations', 'Delivery address', 'with the bot', 'solved', 'ShopBot'])
      expect(text).toContain(part)
  })

  it('is shown with the order: stock of its products, what came back, and the carrier’s page', async () => {
    await showKnown(/Orders/)
    const text = card('orders').textContent
    for (const part of ['3 in stock, Utrecht', 'out of stock · expected', 'received, too small'])
      expect(text).toContain(part)
    expect(screen.getByRole('link', { name: '3STEST000001' }).getAttribute('href')).toBe(
      'https://track.example.com/3STEST000001',
    )
  })
})

it('says what is missing that the team requires, and for what', () => {
  show(states['all that systems know'])
  expect(screen.getByText('Missing: phone, order total (Tryton)')).toBeTruthy()
  expect(screen.getByText('Required for order status.')).toBeTruthy()
})

it('counts no source that is for other tickets, but lists it', async () => {
  show(states['all that systems know'])
  const health = screen.getByRole('button', { name: /5 sources fine/ })
  expect(health.textContent).not.toContain('Shop Nord')
  fireEvent.click(health)
  expect(await screen.findByText('not for tickets of this kind')).toBeTruthy()
})

describe('a failure', () => {
  it('of a locked Baton leads to the settings', () => {
    const { calls } = show(states.locked)
    fireEvent.click(within(card('brief')).getByRole('button', { name: 'Open settings' }))
    expect(asked(calls)).toEqual([['openOptions', {}]])
    expect(screen.getByText(/earlier copies open with the passphrase/)).toBeTruthy()
  })

  it('can be copied as a text for whoever mends it', async () => {
    const writeText = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    const { calls, answer } = show(states['one source failed'])
    answer({ text: 'Baton 1.0, timeout' })
    await openTab(/Orders/)
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics of Tryton' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(asked(calls)).toMatchObject([['diagnose', { failure: { kind: 'timeout', sourceId: 'tryton' } }]])
    expect(writeText).toHaveBeenCalledWith('Baton 1.0, timeout')
    vi.unstubAllGlobals()
  })
})

describe('values on which systems disagree', () => {
  it('are shown once each, with all the systems that say so', async () => {
    const snapshot = states.conflict
    const data = snapshot.cards.customer.data
    const [first, second] = data?.address?.values ?? []
    if (!data?.address || !first || !second) throw new Error('the state has no two addresses')
    const third = { ...first, provenance: { ...first.provenance, sourceId: 'klaviyo' } }
    const address = { ...data.address, values: [first, second, third] }
    const customer = { ...snapshot.cards.customer, data: { ...data, address } }
    show({ ...snapshot, cards: { ...snapshot.cards, customer } })
    await openTab(/Customer/)
    const clashes = [...card('customer').querySelectorAll('[data-conflict]')]
    const clash = clashes.find(({ textContent }) => textContent?.includes('Dorpsstraat'))
    expect(clash?.textContent).toMatch(/^2 different values/)
    expect(clash?.textContent).toMatch(/Dorpsstraat 12.*Vendure.* · klaviyo.*Kerkweg 3/)
  })
})
