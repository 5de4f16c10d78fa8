import type { Failure, FieldIssue } from '#lib/contract/failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { ContextKey, SourceRole } from '#lib/contract/source.ts'

/** What one source has brought for the open ticket so far. */
export interface Gathered {
  sourceId: string
  label: string
  role: SourceRole
  state: 'waiting' | 'loading' | 'fresh' | 'stale' | 'failed'
  /** When the records were fetched. */
  at?: string | undefined
  records?: SourceRecords | undefined
  issues?: FieldIssue[] | undefined
  failure?: Failure | undefined
}

/** What is known about the ticket, by the names that sources need. */
export type Known = Partial<Record<ContextKey, string>>

/** True when nothing more is to be expected: a source whose needs are not met brings nothing either. */
export function settled(sources: readonly Gathered[], role?: SourceRole): boolean {
  return sources.every((source) => (role !== undefined && source.role !== role) || source.state !== 'loading')
}
