import { describe, expect, it } from 'vitest'
import { ticketGroups } from '#components/panel/ticket-groups.ts'
import { from } from './people.ts'

const ticket = (recordId: string, status?: string) => ({
  value: { recordId, ...(status !== undefined && { status }) },
  provenance: from('rt'),
})

describe('tickets', () => {
  it.each(['new', 'open', 'pending', 'stalled', 'On hold', 'Waiting on customer'])(
    '%s: are open',
    (status) => {
      expect(ticketGroups([ticket('1', status)]).open).toHaveLength(1)
    },
  )

  it.each(['resolved', 'Closed', 'SOLVED', 'rejected', 'deleted', 'Closed by merge'])(
    '%s: are done with',
    (status) => {
      expect(ticketGroups([ticket('1', status)]).closed).toHaveLength(1)
    },
  )

  it('keep their order in each group, and one without a status is no open one', () => {
    const { open, closed } = ticketGroups([ticket('1'), ticket('2', 'open'), ticket('3', 'new')])
    expect(open.map(({ value }) => value.recordId)).toEqual(['2', '3'])
    expect(closed.map(({ value }) => value.recordId)).toEqual(['1'])
  })
})
