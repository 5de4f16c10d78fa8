import { describe, expect, it } from 'vitest'
import { applies } from '#lib/context/applies.ts'
import type { Condition } from '#lib/contract/team-config.ts'
import { fakeVisit, source } from './fake-visit.ts'
import { at, customer, eva } from './make.ts'

const fromPage = { requesterEmail: eva, createdAt: at(10) }
const onlyIn = (on: Condition['on'], ...oneOf: string[]) => ({
  ...source('customer', ['email']),
  appliesTo: [{ on, oneOf }],
})

describe('a condition', () => {
  const queue: Condition = { on: 'queue', oneOf: ['Returns', 'Sales'] }
  const brand: Condition = { on: 'brand', oneOf: ['Nord'] }
  it.each([
    [[queue], { queue: ' returns ' }, 'yes'],
    [[queue], { queue: 'Spam' }, 'no'],
    [[queue], {}, 'unknown'],
    [[queue, brand], { queue: 'Sales' }, 'unknown'],
    [[queue, brand], { queue: 'Spam' }, 'no'],
    [[queue, brand], { queue: 'Sales', brand: 'NORD' }, 'yes'],
    [undefined, {}, 'yes'],
  ] as const)('%j in %j: %s', (appliesTo, place, expected) => {
    expect(applies({ appliesTo }, place)).toBe(expected)
  })
})

describe('a source for some tickets', () => {
  it('is asked in its queue', async () => {
    const { visit, askedNames } = fakeVisit({
      sources: [onlyIn('queue', 'Customer Service')],
      ticket: { ...fromPage, queue: 'customer service' },
    })
    await visit.open()
    expect(askedNames()).toEqual(['customer'])
  })

  it('is not asked in another one, and says so', async () => {
    const { visit, askedNames, shown } = fakeVisit({
      sources: [onlyIn('queue', 'Returns')],
      ticket: { ...fromPage, queue: 'Sales' },
    })
    await visit.open()
    expect(askedNames()).toEqual([])
    expect(shown().sources[0]?.state).toBe('not-for-this-ticket')
  })

  it('waits until the helpdesk says where the ticket lies', async () => {
    const { visit, askedNames, bring, shown } = fakeVisit({
      sources: [source('ticket', ['ticketId']), onlyIn('brand', 'Nord')],
      ticket: fromPage,
    })
    await visit.open()
    expect(askedNames()).toEqual(['ticket'])
    expect(shown().sources[1]?.state).toBe('waiting')
    await bring('ticket', { ticket: [{ recordId: '7', brand: 'Nord' }] })
    expect(askedNames()).toEqual(['ticket', 'customer'])
  })

  it('goes with what it has brought when the ticket is moved', async () => {
    const ticket = { ...fromPage, queue: 'Returns' }
    const { visit, bring, shown } = fakeVisit({ sources: [onlyIn('queue', 'Returns')], ticket })
    await visit.open()
    await bring('customer', { customers: [customer({ name: 'Eva Janssen' })] })
    await visit.update({ ticketId: '7', thread: [], queue: 'Sales' })
    expect(JSON.stringify(shown())).not.toContain('Eva Janssen')
    expect(shown().sources[0]?.state).toBe('not-for-this-ticket')
  })

  it('is asked in its helpdesk', async () => {
    const { visit, askedNames } = fakeVisit({
      sources: [onlyIn('host', 'nord.example.com')],
      ticket: fromPage,
      host: 'nord.example.com',
    })
    await visit.open()
    expect(askedNames()).toEqual(['customer'])
  })
})

it('asks no source that is only for when somebody wants it', async () => {
  const { visit, askedNames, shown } = fakeVisit({
    sources: [source('knowledge', ['email']), source('actions', ['ticketId']), source('loyalty', ['email'])],
    ticket: fromPage,
  })
  await visit.open()
  expect(askedNames()).toEqual(['loyalty'])
  expect(shown().sources).toHaveLength(1)
})
