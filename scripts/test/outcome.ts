/** What a step of the test run came to. */
export interface Outcome {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds: number
}

/** The line that ends every test run; it stands alone, so that a program can read it. */
export function closingLine(outcomes: Pick<Outcome, 'passed' | 'failed' | 'skipped'>[]): string {
  const sum = (kind: 'passed' | 'failed' | 'skipped') => outcomes.reduce((all, one) => all + one[kind], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** One line a step. */
export function table(outcomes: Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  const rows = outcomes.map(({ name, passed, failed, seconds }) => {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`
    return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)} ${counts} ${seconds.toFixed(1).padStart(7)} s`
  })
  return rows.join('\n')
}

/** The parts of vitest's JSON report that count. */
export interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests?: number
}

/**
 * What a run of vitest came to. A run that failed without a failed test (a file that does not load, a crash) and
 * a run without any test count as one failure: nothing may pass by not being there.
 */
export function countsOf(report: Report | undefined, exitCode: number | null) {
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed, skipped }
}
