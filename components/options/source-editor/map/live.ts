import type { FieldIssue } from '#lib/contract/failure.ts'
import { noRecords, type SourceRecords } from '#lib/contract/records.ts'
import type { Mapping, SourceDefinition } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import { mapWords } from '../../words/map.ts'

/** What mapping the sample gives now. */
export interface Mapped {
  records: SourceRecords
  issues: FieldIssue[]
}

export interface Place {
  baseUrl: string
  settings: Readonly<Record<string, string>>
}

type Replies = Readonly<Record<string, unknown>>

/** Maps the sample. An address that is still being typed must not stop the preview: links are then left out. */
export function mapSample(
  workbench: Workbench,
  definition: SourceDefinition,
  place: Place,
  replies: Replies,
): Mapped {
  if (Object.keys(replies).length === 0) return { records: noRecords(), issues: [] }
  const baseUrl = URL.canParse(place.baseUrl) ? place.baseUrl : 'https://address.invalid'
  try {
    return workbench.mapReplies(definition, { ...place, baseUrl }, replies)
  } catch {
    return { records: noRecords(), issues: [{ path: '', problem: mapWords.notMappable }] }
  }
}

/** The items that a mapping makes records of. */
export function itemsOf(workbench: Workbench, mapping: Pick<Mapping, 'each'>, replies: Replies): unknown[] {
  if (mapping.each === '' || workbench.checkPath(mapping.each) !== undefined) return []
  return listOf(workbench.search(replies, mapping.each))
}

export const listOf = (found: unknown): unknown[] =>
  Array.isArray(found) ? found : found === null || found === undefined ? [] : [found]

/** A mapping cut down to one of its items, so that what comes of it cannot be mistaken for another's. */
export function forItem(mapping: Mapping, index: number, count: number): Mapping {
  return count > 1 ? { ...mapping, each: `${mapping.each} | [${index}]` } : mapping
}

/** The first issue of a field or of something inside it: `orders[0].lines[1].total` for `lines`. */
export function issueOf(
  issues: readonly FieldIssue[],
  to: string,
  steps: readonly string[],
): string | undefined {
  const wanted = steps.join('.')
  return issues.find(({ path }) => {
    const place = path.replace(/^[^.]*\.?/, '').replace(/\[\d+\]/g, '')
    return path.startsWith(to) && (place === wanted || place.startsWith(`${wanted}.`))
  })?.problem
}
