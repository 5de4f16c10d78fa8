import type { core } from 'zod/mini'
import { Body, Email, Instant, Money, SafeUrl } from '#lib/contract/primitives.ts'
import { type RecordKind, recordSchemas } from '#lib/contract/records.ts'

/** What a field of a record holds, as far as its form depends on it. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'email'
  | 'money'
  | 'instant'
  | 'number'
  | 'boolean'
  | 'link'
  | 'words'
  | 'part'
  | 'list'
  | 'texts'

/** A field of a record as the contract has it. */
export interface FieldShape {
  name: string
  required: boolean
  type: FieldType
  /** For `words`: Baton's words. */
  options?: readonly string[]
  /** For `part` and `list`: the fields inside. */
  fields?: readonly FieldShape[]
}

type Schema = core.$ZodTypes

/** The fields of a kind of record, read off the contract itself, so that the two cannot part. */
export function shapeOf(kind: RecordKind): readonly FieldShape[] {
  const shape = shapes.get(kind) ?? fieldsOf(recordSchemas[kind])
  shapes.set(kind, shape)
  return shape
}

const shapes = new Map<RecordKind, readonly FieldShape[]>()

function fieldsOf(schema: core.$ZodType): FieldShape[] {
  const { def } = (schema as Schema)._zod
  return def.type === 'object' ? Object.entries(def.shape).map(([name, field]) => fieldOf(name, field)) : []
}

function fieldOf(name: string, schema: core.$ZodType): FieldShape {
  const { def } = (schema as Schema)._zod
  const required = def.type !== 'optional'
  const inner = def.type === 'optional' ? def.innerType : schema
  return { name, required, ...contentOf(inner) }
}

const byIdentity = new Map<unknown, FieldType>([
  [Money, 'money'],
  [Instant, 'instant'],
  [Email, 'email'],
  [SafeUrl, 'link'],
  [Body, 'long-text'],
])

function contentOf(schema: core.$ZodType): Omit<FieldShape, 'name' | 'required'> {
  const known = byIdentity.get(schema)
  if (known) return { type: known }
  const { def } = (schema as Schema)._zod
  switch (def.type) {
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return { type: 'words', options: Object.values(def.entries).map(String) }
    case 'object':
      return { type: 'part', fields: fieldsOf(schema) }
    case 'array': {
      const fields = fieldsOf(def.element)
      return fields.length > 0 ? { type: 'list', fields } : { type: 'texts' }
    }
    default:
      return { type: 'text' }
  }
}
