import type { Change } from '../store/changes.ts'
import { kindWords, placeOf } from './change-words.ts'

/** A line that says what changes, to begin with; the lead's own words are better. */
export function summaryOf(changes: readonly Change[], labels: Readonly<Record<string, string>>): string {
  if (changes.length === 0) return 'First set-up'
  const [first] = changes
  const line = first ? `${placeOf(first, labels)} ${kindWords[first.kind]}` : ''
  return changes.length === 1 ? line : `${line}, and ${changes.length - 1} more`
}
