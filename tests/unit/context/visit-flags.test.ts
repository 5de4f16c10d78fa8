import { describe, expect, it } from 'vitest'
import type { FieldEvent, FieldFlag } from '#lib/contract/event.ts'
import { calm, fakeVisit, source } from './fake-visit.ts'
import { at } from './make.ts'

const flagged = (ticketId = '7'): Extract<FieldEvent, { kind: 'flagged' }> => ({
  kind: 'flagged',
  as: 'wrong',
  at: at(10),
  ticket: { helpdeskId: 'rt', ticketId },
  point: 'customers.phone',
})
const flag: FieldFlag = { point: 'customers.phone', as: 'wrong' }

async function opened(flags: FieldFlag[] = []) {
  const kept: FieldEvent[] = []
  const deps = {
    readFlags: async () => flags,
    keepEvent: async (event: FieldEvent) => void kept.push(event),
  }
  const fake = fakeVisit({ sources: [source('customer', ['email'])], deps })
  await fake.visit.open()
  return { ...fake, kept }
}

describe('a flag of an agent', () => {
  it('is shown at once and kept, and shown again when the ticket is opened again', async () => {
    const { visit, shown, kept } = await opened()
    expect(shown().flags).toBeUndefined()
    expect(await visit.notice(flagged())).toBeUndefined()
    expect(shown().flags).toEqual([flag])
    expect(kept).toEqual([flagged()])
    expect((await opened([flag])).shown().flags).toEqual([flag])
  })

  it('takes the place of the one before, and goes when it is taken back', async () => {
    const { visit, shown } = await opened([flag])
    await visit.notice({ ...flagged(), kind: 'flagged', as: 'missing' })
    expect(shown().flags).toEqual([{ ...flag, as: 'missing' }])
    const { at: when, ticket, point } = flagged()
    await visit.notice({ kind: 'unflagged', at: when, ticket, point })
    expect(shown().flags).toBeUndefined()
  })

  it('of a ticket that was open before is not taken for this one', async () => {
    const { visit, shown, kept } = await opened()
    expect(await visit.notice(flagged('6'))).toMatchObject({ kind: 'bad-call' })
    await calm()
    expect(shown().flags).toBeUndefined()
    expect(kept).toEqual([])
  })
})
