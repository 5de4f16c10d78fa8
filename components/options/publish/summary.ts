import type { Change } from '../store/changes.ts'
import { publishWords } from '../words/publish.ts'
import { placeOf } from './change-words.ts'

/** A line that says what changes, to begin with; the lead's own words are better. */
export function summaryOf(changes: readonly Change[], labels: Readonly<Record<string, string>>): string {
  if (changes.length === 0) return publishWords.first
  const [first] = changes
  const line = first ? `${placeOf(first, labels)} ${publishWords.kinds[first.kind]}` : ''
  return changes.length === 1 ? line : publishWords.andMore(line, changes.length - 1)
}
