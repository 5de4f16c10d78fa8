import type { DataPoint, DataPointRule } from '#lib/contract/data-point.ts'
import type { FieldIssue } from '#lib/contract/failure.ts'
import { type RecordKind, recordSchemas, type SourceRecords } from '#lib/contract/records.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { SourceDefinition } from '#lib/contract/source.ts'
import type { TestedPoint } from '#lib/contract/test-report.ts'
import { partsOf } from '#lib/policy/data-points.ts'
import { levelOf, requiredFor } from '#lib/policy/levels.ts'
import { sampleOf } from './sample.ts'

/** What a test brought, and under which policy. */
export interface Tested {
  definition: SourceDefinition
  records: SourceRecords
  issues: readonly FieldIssue[]
  rules: readonly DataPointRule[]
  intent: string | undefined
}

/**
 * What became of each data point that the source brings by its mappings or its packet format, and of those of the
 * same kinds that the team requires.
 */
export function testedPoints(tested: Tested): TestedPoint[] {
  const { definition, rules, intent } = tested
  const purpose = { intent, role: definition.role }
  const mapped = new Set(mappedPoints(definition))
  const kinds = new Set([...mapped].map((point) => partsOf(point).kind))
  const required = requiredFor(rules, purpose).filter((point) => kinds.has(partsOf(point).kind))
  return [...new Set([...mapped, ...required])].map((point) => {
    const { kind, field } = partsOf(point)
    const level = levelOf(rules, point, purpose)
    return { point, level, ...outcome(tested, point, level, mapped.has(`${kind}.${field}`)) }
  })
}

function mappedPoints({ mappings, packets }: SourceDefinition): DataPoint[] {
  const named = mappings.flatMap(({ to, fields }) => Object.keys(fields).map((field) => `${to}.${field}`))
  const read = packets ? Object.keys(recordSchemas.packets.shape).map((field) => `packets.${field}`) : []
  return [...named, ...read]
}

type Outcome = Pick<TestedPoint, 'state' | 'sample' | 'problem'>

function outcome(
  { records, issues }: Tested,
  point: DataPoint,
  level: TestedPoint['level'],
  isMapped: boolean,
): Outcome {
  if (!isMapped) return { state: 'not-mapped' }
  const found = firstValue(records, point)
  if (found !== undefined) return { state: 'arrived', sample: sampleOf(found) }
  if (level === 'forbidden') return { state: 'forbidden' }
  const { kind, field } = partsOf(point)
  const issue = issues.find(({ path }) => pointOf(path) === `${kind}.${field}`)
  return issue && !isAbsence(issue) ? { state: 'unreadable', problem: issue.problem } : { state: 'missing' }
}

/** `orders[3].total.minor` is a place of the data point `orders.total`. */
function pointOf(path: string): string | undefined {
  const [, kind, field] = /^([a-z]+)(?:\[\d+\])?\.(\w+)/.exec(path) ?? []
  return kind && `${kind}.${field}`
}

const isAbsence = ({ problem }: FieldIssue) => problem === remark('missing')

function firstValue(records: SourceRecords, point: DataPoint): unknown {
  const { kind, field, slot } = partsOf(point)
  for (const record of (records[kind as RecordKind] ?? []) as readonly Record<string, unknown>[]) {
    const value = record[field]
    const found = slot === undefined ? value : factValue(value, slot)
    if (found !== undefined && !(Array.isArray(found) && found.length === 0)) return found
  }
  return undefined
}

function factValue(facts: unknown, slot: string): unknown {
  if (!Array.isArray(facts)) return undefined
  return facts.find((fact: { slot: string }) => fact.slot === slot)?.value
}
