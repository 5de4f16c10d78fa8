import type { Failure, FieldIssue } from '#lib/contract/failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { SourceState } from '#lib/contract/snapshot.ts'
import type { ContextKey, SourceRole } from '#lib/contract/source.ts'

/** What one source has brought for the open ticket so far. */
export interface Gathered {
  sourceId: string
  label: string
  role: SourceRole
  state: SourceState['state']
  /** What it was asked with, and which alternatives of its needs that completes. */
  inputs?: Known | undefined
  ways?: readonly (readonly ContextKey[])[] | undefined
  /** When the records were fetched. */
  at?: string | undefined
  records?: SourceRecords | undefined
  issues?: FieldIssue[] | undefined
  failure?: Failure | undefined
}

/** What is known about the ticket, by the names that sources need. */
export type Known = Partial<Record<ContextKey, string>>

/**
 * True when no source of the role is still being asked for the first time. A source that is asked again counts with
 * what it has: an old answer paints at once. One whose needs are not met will bring nothing.
 */
export function settled(sources: readonly Gathered[], role: SourceRole): boolean {
  return sources.every(
    (source) => source.role !== role || source.state !== 'loading' || source.records !== undefined,
  )
}

/** True while a source of the role is being asked. */
export function asking(sources: readonly Gathered[], role: SourceRole): boolean {
  return sources.some((source) => source.role === role && source.state === 'loading')
}
