import type { FieldIssue } from '#lib/contract/failure.ts'
import { noRecords, recordSchemas, type SourceRecords } from '#lib/contract/records.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { FieldMapping, Mapping, Transform } from '#lib/contract/source.ts'
import { fitting } from './fitting.ts'
import { linkTo } from './links.ts'
import { PathReader } from './paths/path-reader.ts'
import { copying, spelling } from './paths/weigh.ts'
import { isUnset, transform } from './transforms.ts'

/** More records than any agent reads; a reply with more is cut, and the cut is reported. */
const mostRecords = 500

const cut = (length: number) => remark('firstRead', { most: mostRecords, all: length })

export interface MappedRecords {
  records: SourceRecords
  issues: FieldIssue[]
}

/**
 * Turns the replies of a source into records. Each field is checked against the contract by itself: one that does
 * not fit is left out and reported by its place, and only a record without its required fields is dropped. A path
 * that takes too long is reported and left out.
 */
export function mapRecords(replies: unknown, mappings: readonly Mapping[], baseUrl: string): MappedRecords {
  const records = noRecords()
  const issues: FieldIssue[] = []
  const reported = new Set<string>()
  const report = (path: string, problem: string) => {
    // What cannot be read is missing as well, but that is not what is wrong.
    if (!reported.has(path)) issues.push({ path, problem })
    reported.add(path)
  }
  const surroundings = { baseUrl, report, reader: new PathReader(report) }
  for (const { to, each, fields } of mappings) {
    const found = surroundings.reader.find(replies, each, to)
    const items = Array.isArray(found) ? found : found === null ? [] : [found]
    if (items.length > mostRecords) report(to, cut(items.length))
    items.slice(0, mostRecords).forEach((item, index) => {
      const place = `${to}[${index}]`
      const values = mapFields({ item, around: [], place }, fields, surroundings)
      const read = fitting<unknown>(recordSchemas[to], values)
      for (const { path, problem } of read.issues) report(path === '' ? place : `${place}.${path}`, problem)
      if (read.data) (records[to] as unknown[]).push(read.data)
    })
  }
  return { records, issues }
}

type Fields = Record<string, FieldMapping>

interface Surroundings {
  baseUrl: string
  report(path: string, problem: string): void
  reader: PathReader
}

/** Where a field is mapped: the item, those that it lies in (the nearest first), and its place in the result. */
interface Spot {
  item: unknown
  around: readonly unknown[]
  place: string
}

function mapFields(spot: Spot, fields: Fields, surroundings: Surroundings): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, mapping] of Object.entries(fields)) {
    const value = mapField({ ...spot, place: `${spot.place}.${name}` }, mapping, surroundings)
    if (value !== undefined && value !== null) values[name] = value
  }
  return values
}

function mapField(spot: Spot, mapping: FieldMapping, surroundings: Surroundings): unknown {
  const { item, around, place } = spot
  const find = (path: string, from = item) => surroundings.reader.find(from, path, place)
  if (typeof mapping === 'string') return find(mapping)
  if ('link' in mapping) return linkTo(mapping.link, mapping.with, find, surroundings.baseUrl)
  if ('fields' in mapping) return mapPart(spot, mapping, surroundings)
  const { path, as, currency: code, words } = mapping
  const value = find(path)
  return surroundings.reader.within(`${path} as ${as}`, place, (budget) => {
    if (typeof value === 'string') budget.spend(as === 'html-text' ? spelling(value) : copying(value))
    const currency = code === undefined ? undefined : firstText([item, ...around], code, find)
    const result = transform(value, as, { currency, words })
    const problem = result === undefined ? problemOf(value, as, code, currency) : undefined
    if (problem !== undefined) surroundings.report(place, problem)
    return result
  })
}

/** Why a value that came brings nothing; `undefined` where that is as it should be. */
function problemOf(
  value: unknown,
  as: Transform,
  code: string | undefined,
  currency: string | undefined,
): string | undefined {
  // A word that is not listed gives no value: that is what the list is for.
  if (isUnset(value, as) || as === 'words' || as === 'role') return undefined
  if (as !== 'money-minor' && as !== 'money-major') return remark('unreadable', { how: as })
  if (code === undefined) return remark('noCurrency')
  // A system that names no currency for an amount leaves it open, and so do we.
  return currency ? remark('unreadable', { how: as }) : undefined
}

function mapPart(
  { item, around, place }: Spot,
  part: Extract<FieldMapping, { fields: Fields }>,
  surroundings: Surroundings,
): unknown {
  if (part.each === undefined) {
    const values = mapFields({ item, around, place }, part.fields, surroundings)
    return Object.keys(values).length > 0 ? values : undefined
  }
  const items = surroundings.reader.find(item, part.each, place)
  if (!Array.isArray(items)) return undefined
  if (items.length > mostRecords) surroundings.report(place, cut(items.length))
  return items
    .slice(0, mostRecords)
    .map((each, index) =>
      mapFields(
        { item: each, around: [item, ...around], place: `${place}[${index}]` },
        part.fields,
        surroundings,
      ),
    )
}

function firstText(
  items: readonly unknown[],
  path: string,
  find: (path: string, from: unknown) => unknown,
): string | undefined {
  for (const item of items) {
    const found = find(path, item)
    if (typeof found === 'string') return found
  }
  return undefined
}
