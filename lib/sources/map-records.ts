import type { FieldIssue } from '#lib/contract/failure.ts'
import { noRecords, recordSchemas, type SourceRecords } from '#lib/contract/records.ts'
import type { FieldMapping, Mapping } from '#lib/contract/source.ts'
import { fitting } from './fitting.ts'
import { linkTo } from './links.ts'
import { search } from './search.ts'
import { transform } from './transforms.ts'

/** More records than any agent reads; a reply with more is cut, and the cut is reported. */
const mostRecords = 500

const cut = (length: number) => `only the first ${mostRecords} of ${length} were read`

export interface MappedRecords {
  records: SourceRecords
  issues: FieldIssue[]
}

/**
 * Turns the replies of a source into records. Each field is checked against the contract by itself: one that does
 * not fit is left out and reported by its place, and only a record without its required fields is dropped.
 */
export function mapRecords(replies: unknown, mappings: readonly Mapping[], baseUrl: string): MappedRecords {
  const records = noRecords()
  const issues: FieldIssue[] = []
  for (const mapping of mappings) {
    const found = search(replies, mapping.each)
    const items = Array.isArray(found) ? found : found === null ? [] : [found]
    if (items.length > mostRecords) {
      issues.push({ path: mapping.to, problem: cut(items.length) })
    }
    items.slice(0, mostRecords).forEach((item, index) => {
      const place = `${mapping.to}[${index}]`
      const report = (path: string, problem: string) => issues.push({ path: `${place}.${path}`, problem })
      const read = fitting<unknown>(
        recordSchemas[mapping.to],
        mapFields(item, mapping.fields, [], { baseUrl, report }),
      )
      for (const { path, problem } of read.issues) report(path, problem)
      if (read.data) (records[mapping.to] as unknown[]).push(read.data)
    })
  }
  return { records, issues }
}

type Fields = Record<string, FieldMapping>

interface Surroundings {
  baseUrl: string
  report(path: string, problem: string): void
}

/** `around` are the items that this one lies in, the nearest first. */
function mapFields(
  item: unknown,
  fields: Fields,
  around: unknown[],
  surroundings: Surroundings,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, mapping] of Object.entries(fields)) {
    const value = mapField(item, name, mapping, around, surroundings)
    if (value !== undefined && value !== null) values[name] = value
  }
  return values
}

function mapField(
  item: unknown,
  name: string,
  mapping: FieldMapping,
  around: unknown[],
  surroundings: Surroundings,
): unknown {
  if (typeof mapping === 'string') return search(item, mapping)
  if ('link' in mapping) return linkTo(mapping.link, mapping.with, item, surroundings.baseUrl)
  if ('fields' in mapping) return mapPart(item, name, mapping, around, surroundings)
  const { path, as, currency, words } = mapping
  return transform(search(item, path), as, {
    currency: currency === undefined ? undefined : currencyAt([item, ...around], currency),
    words,
  })
}

function mapPart(
  item: unknown,
  name: string,
  part: Extract<FieldMapping, { fields: Fields }>,
  around: unknown[],
  surroundings: Surroundings,
): unknown {
  if (part.each === undefined) {
    const values = mapFields(item, part.fields, around, surroundings)
    return Object.keys(values).length > 0 ? values : undefined
  }
  const items = search(item, part.each)
  if (!Array.isArray(items)) return undefined
  if (items.length > mostRecords) surroundings.report(name, cut(items.length))
  return items
    .slice(0, mostRecords)
    .map((each) => mapFields(each, part.fields, [item, ...around], surroundings))
}

function currencyAt(items: unknown[], path: string): string | undefined {
  const found = items.map((item) => search(item, path)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : undefined
}
