import type { Failure, Result } from '#lib/contract/failure.ts'
import type { TestReport } from '#lib/contract/test-report.ts'

/** How a test on this page went. Holds nothing of a customer. */
export interface SourceTest {
  at: string
  ms: number
  /** How many records came, of all kinds. */
  records: number
  failure?: Failure
}

/** The outcome under the source's id; nothing for a document that has none. */
export function testOutcome(source: unknown, reply: Result<TestReport>): Record<string, SourceTest> {
  const id = (source as { id?: unknown } | null)?.id
  if (typeof id !== 'string') return {}
  if (!reply.ok) return { [id]: { at: reply.failure.at, ms: 0, records: 0, failure: reply.failure } }
  const { at, ms, records, failure } = reply.value
  const count = Object.values(records).reduce((sum, kind) => sum + kind.length, 0)
  return { [id]: { at, ms, records: count, ...(failure && { failure }) } }
}
