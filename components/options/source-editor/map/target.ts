import type { FieldMapping, Mapping } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import type { FieldShape } from './field-shape.ts'
import { completed } from './guess.ts'
import { listPath, pathText, type Step, valueAt } from './json-path.ts'
import { itemsOf, listOf } from './live.ts'
import { type Fields, isPart, pathOf, withField, withPath, written } from './mapping-edit.ts'

/** The path that a value of the sample would be used for: a list, a field, or an amount's currency. */
export interface Target {
  /** The names down to the field; empty for the list of records itself. */
  names: readonly string[]
  part: 'each' | 'path' | 'currency'
}

type Replies = Readonly<Record<string, unknown>>

/** The mapping of a field, also of one inside a part. */
export function fieldAt(fields: Fields, names: readonly string[]): FieldMapping | undefined {
  const [name = '', ...rest] = names
  const own = fields[name]
  return rest.length === 0 ? own : isPart(own) ? fieldAt(own.fields, rest) : undefined
}

/** The fields with one changed, also one inside a part; parts come into being on the way. */
export function withFieldAt(
  fields: Fields,
  names: readonly string[],
  next: FieldMapping | undefined,
): Fields {
  const [name = '', ...rest] = names
  if (rest.length === 0) return withField(fields, name, next)
  const own = fields[name]
  const part = isPart(own) ? own : { fields: {} }
  return withField(fields, name, { ...part, fields: withFieldAt(part.fields, rest, next) })
}

/** What a field's path starts at: the records, or the entries of the list around the field. */
export function startsOf(
  workbench: Workbench,
  items: readonly unknown[],
  fields: Fields,
  names: readonly string[],
): unknown[] {
  const [name = '', ...rest] = names
  if (rest.length === 0) return [...items]
  const own = fields[name]
  if (!isPart(own)) return own === undefined ? [...items] : []
  const { each } = own
  const inside =
    each === undefined ? [...items] : items.flatMap((item) => listOf(workbench.search(item, each)))
  return startsOf(workbench, inside, own.fields, rest)
}

/** The shape of a field, also of one inside a part. */
export function shapeAt(shapes: readonly FieldShape[], names: readonly string[]): FieldShape | undefined {
  const [name, ...rest] = names
  const own = shapes.find((shape) => shape.name === name)
  return rest.length === 0 ? own : shapeAt(own?.fields ?? [], rest)
}

/** The mapping with a value of the sample put to use; `undefined` where the target cannot reach the value. */
export function aimed(
  mapping: Mapping,
  target: Target,
  steps: readonly Step[],
  context: { workbench: Workbench; replies: Replies; shapes: readonly FieldShape[] },
): Mapping | undefined {
  const { workbench, replies, shapes } = context
  if (target.names.length === 0) return { ...mapping, each: recordsAt(replies, steps) }
  // The first field that is chosen also says where the records are.
  const based = mapping.each === '' ? { ...mapping, each: recordsAt(replies, steps) } : mapping
  const starts = startsOf(workbench, itemsOf(workbench, based, replies), based.fields, target.names)
  const path = pathFrom(starts, replies, steps)
  const shape = shapeAt(shapes, target.names)
  if (path === undefined || !shape) return undefined
  const before = fieldAt(based.fields, target.names)
  const next = fieldTo(before, target.part, path, shape)
  return {
    ...based,
    fields: withFieldAt(based.fields, target.names, completed(next, shape, starts, workbench)),
  }
}

function fieldTo(before: FieldMapping | undefined, part: Target['part'], path: string, shape: FieldShape) {
  if (part === 'each') return { fields: isPart(before) ? before.fields : {}, each: path }
  const own = pathOf(before)
  if (part === 'currency') return own ? written({ ...own, currency: path }) : before
  return withPath(shape, before, path)
}

/** The list that a value lies in, as an expression; the part around it where there is no list. */
function recordsAt(replies: Replies, steps: readonly Step[]): string {
  const value = valueAt(replies, steps)
  if (Array.isArray(value)) return listPath([...steps, 0])
  const last = steps.findLastIndex((step) => typeof step === 'number')
  if (last >= 0) return listPath(steps.slice(0, last + 1))
  return pathText(typeof value === 'object' && value !== null ? steps : steps.slice(0, -1))
}

/** The way from the nearest start to the value. Starts can be copies, so equal ones count. */
function pathFrom(starts: readonly unknown[], replies: Replies, steps: readonly Step[]): string | undefined {
  const texts = new Set(starts.slice(0, 100).map((start) => JSON.stringify(start)))
  for (let length = steps.length; length > 0; length--) {
    const around = valueAt(replies, steps.slice(0, length))
    if (typeof around !== 'object' || around === null) continue
    if (starts.includes(around) || texts.has(JSON.stringify(around))) return pathText(steps.slice(length))
  }
  return undefined
}
