import type { Provenance } from '#lib/contract/provenance.ts'

/** Where a record came from. */
export function provenanceOf(
  sourceId: string,
  at: string,
  record: { recordId: string; url?: string | undefined },
): Provenance {
  return { sourceId, at, recordId: record.recordId, ...(record.url && { url: record.url }) }
}
