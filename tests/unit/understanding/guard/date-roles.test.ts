import { expect, test } from 'vitest'
import { prepareGuard } from '#lib/understanding/guard/prepare-guard.ts'

const repeated = (said: string, draft: string) =>
  prepareGuard([{ role: 'customer', text: said }])
    .check(draft)
    .repeats.map(({ fact }) => fact.value)

test('the day until which something is needed does not answer from when it is needed', () => {
  expect(repeated('I need the car until Friday next week.', 'What date do you want to pick it up?')).toEqual(
    [],
  )
  expect(repeated('I need the car from Monday next week.', 'What date do you want to pick it up?')).toEqual([
    'Monday next week',
  ])
})
