import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueDateOf } from '#lib/understanding/tried/due-date-of.ts'

// A Wednesday.
const saidAt = '2026-11-25T15:30:00Z'

describe('the date of a promise', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tomorrow morning', '2026-11-26'],
    ['by Friday', '2026-11-27'],
    ['on Wednesday', '2026-12-02'],
    ['within 24 hours', '2026-11-26'],
    ['in 3 days', '2026-11-28'],
    ['within 3-5 working days', '2026-12-02'],
    ['within two weeks', '2026-12-09'],
    ['by the end of the week', '2026-11-27'],
    ['next week', '2026-12-04'],
    ['by the end of the month', '2026-11-30'],
    ['no later than 30 November', '2026-11-30'],
    ['by January 5th', '2027-01-05'],
  ])('"%s" is %s', (due, date) => expect(dueDateOf(due, saidAt)).toBe(date))

  it.each(['soon', 'before 5', 'as quickly as we can', ''])('is not guessed from "%s"', (due) => {
    expect(dueDateOf(due, saidAt)).toBeUndefined()
  })

  it('needs a time from which to count', () => {
    expect(dueDateOf('by Friday', 'yesterday')).toBeUndefined()
  })

  it('is a date or nothing, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), (due) => /^\d{4}-\d\d-\d\d$|^undefined$/.test(String(dueDateOf(due, saidAt)))),
    )
  })
})
