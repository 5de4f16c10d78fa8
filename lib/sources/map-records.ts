import type { FieldIssue } from '#lib/contract/failure.ts'
import { noRecords, recordSchemas, type SourceRecords } from '#lib/contract/records.ts'
import type { FieldMapping, Mapping } from '#lib/contract/source.ts'
import { linkTo } from './links.ts'
import { search } from './search.ts'
import { transform } from './transforms.ts'

/** More records than any agent reads; a reply with more is cut, and the cut is reported. */
const mostRecords = 500

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
      issues.push({ path: mapping.to, problem: `only the first ${mostRecords} of ${items.length} were read` })
    }
    items.slice(0, mostRecords).forEach((item, index) => {
      const place = `${mapping.to}[${index}]`
      const record = checked(mapping.to, mapFields(item, mapping.fields, [], baseUrl), place, issues)
      if (record) (records[mapping.to] as unknown[]).push(record)
    })
  }
  return { records, issues }
}

type Fields = Record<string, FieldMapping>

/** `around` are the items that this one lies in, the nearest first. */
function mapFields(
  item: unknown,
  fields: Fields,
  around: unknown[],
  baseUrl: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, mapping] of Object.entries(fields)) {
    const value = mapField(item, mapping, around, baseUrl)
    if (value !== undefined && value !== null) values[name] = value
  }
  return values
}

function mapField(item: unknown, mapping: FieldMapping, around: unknown[], baseUrl: string): unknown {
  if (typeof mapping === 'string') return search(item, mapping)
  if ('link' in mapping) return linkTo(mapping.link, mapping.with, item, baseUrl)
  if ('fields' in mapping) return mapPart(item, mapping, around, baseUrl)
  const { path, as, currency, words } = mapping
  return transform(search(item, path), as, {
    currency: currency === undefined ? undefined : currencyAt([item, ...around], currency),
    words,
  })
}

function mapPart(
  item: unknown,
  part: Extract<FieldMapping, { fields: Fields }>,
  around: unknown[],
  baseUrl: string,
): unknown {
  if (part.each === undefined) {
    const values = mapFields(item, part.fields, around, baseUrl)
    return Object.keys(values).length > 0 ? values : undefined
  }
  const items = search(item, part.each)
  if (!Array.isArray(items)) return undefined
  return items.slice(0, mostRecords).map((each) => mapFields(each, part.fields, [item, ...around], baseUrl))
}

function currencyAt(items: unknown[], path: string): string | undefined {
  const found = items.map((item) => search(item, path)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : undefined
}

function checked(
  to: Mapping['to'],
  values: Record<string, unknown>,
  place: string,
  issues: FieldIssue[],
): unknown {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }> =
    recordSchemas[to].shape
  const record: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(shape)) {
    const field = schema.safeParse(values[name])
    if (field.success) {
      if (field.data !== undefined) record[name] = field.data
    } else {
      const problem = values[name] === undefined ? 'is required and missing' : 'does not fit the contract'
      issues.push({ path: `${place}.${name}`, problem })
    }
  }
  const whole = recordSchemas[to].safeParse(record)
  return whole.success ? whole.data : undefined
}
