import { expect, it } from 'vitest'
import type { FieldEvent } from '#lib/contract/event.ts'
import { noticedLines } from '#lib/ledger/noticed.ts'

const at = (minute: number) => `2026-11-22T13:${String(minute).padStart(2, '0')}:00.000Z`
const phone = (minute: number, ticketId = '1') => ({
  at: at(minute),
  ticket: { helpdeskId: 'rt', ticketId },
  point: 'customers.phone',
  sourceId: 'crm',
})

it('counts the tickets in which a flag stands, and every reveal', () => {
  const events: FieldEvent[] = [
    { kind: 'revealed', by: 'copied', ...phone(9) },
    { kind: 'flagged', as: 'wrong', ...phone(8, '2') },
    { kind: 'revealed', by: 'shown', ...phone(7) },
    { kind: 'flagged', as: 'wrong', ...phone(6) },
    { kind: 'flagged', as: 'missing', ...phone(5) },
  ]
  const field = { point: 'customers.phone', slot: undefined, sourceId: 'crm' }
  expect(noticedLines(events)).toEqual([
    { what: 'wrong', ...field, count: 2, at: at(8) },
    { what: 'revealed', ...field, count: 2, at: at(9) },
  ])
})

it('leaves out a flag that was taken back', () => {
  const events: FieldEvent[] = [
    { kind: 'unflagged', ...phone(3) },
    { kind: 'flagged', as: 'wrong', ...phone(2) },
  ]
  expect(noticedLines(events)).toEqual([])
})
