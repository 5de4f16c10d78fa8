import { expect, test } from 'vitest'
import { closingLine, countsOf } from '../../../scripts/test/outcome.ts'

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0 }

test('the closing line sums all steps', () => {
  const steps = [
    { passed: 3, failed: 1, skipped: 0 },
    { passed: 4, failed: 0, skipped: 0 },
  ]
  expect(closingLine(steps)).toBe('7 passed, 1 failed')
  expect(closingLine([...steps, { passed: 0, failed: 0, skipped: 2 }])).toBe('7 passed, 1 failed, 2 skipped')
})

test('a suite counts its tests', () => {
  expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 })
  expect(countsOf({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 })
})

test('a suite without a test, and one that crashed, is a failure', () => {
  expect(countsOf(undefined, 1).failed).toBe(1)
  expect(countsOf({ ...report, numPassedTests: 0 }, 0).failed).toBe(1)
  expect(countsOf(report, 1).failed).toBe(1)
})
