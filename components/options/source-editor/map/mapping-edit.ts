import type { FieldMapping, Mapping, Transform } from '#lib/contract/source.ts'
import type { FieldShape, FieldType } from './field-shape.ts'

export type Fields = Record<string, FieldMapping>
export type PartMapping = Extract<FieldMapping, { fields: unknown }>
export type LinkMapping = Extract<FieldMapping, { link: string }>
/** A path with what becomes of its value; without `as` the value is taken as it comes. */
export interface PathMapping {
  path: string
  as?: Transform
  currency?: string | undefined
  words?: Record<string, string> | undefined
}

export const isPart = (mapping: FieldMapping | undefined): mapping is PartMapping =>
  typeof mapping === 'object' && 'fields' in mapping
export const isLink = (mapping: FieldMapping | undefined): mapping is LinkMapping =>
  typeof mapping === 'object' && 'link' in mapping

/** A mapping by path in one form, whichever way it is written. */
export function pathOf(mapping: FieldMapping | undefined): PathMapping | undefined {
  if (mapping === undefined || isPart(mapping) || isLink(mapping)) return undefined
  return typeof mapping === 'string' ? { path: mapping } : mapping
}

const usualTransforms: Partial<Record<FieldType, Transform>> = {
  text: 'text',
  'long-text': 'text',
  email: 'text',
  money: 'money-major',
  instant: 'instant',
  number: 'number',
  boolean: 'boolean',
  words: 'words',
}

/** The transforms that can give what a field holds, the usual one first. */
export function transformsFor({ type, name }: FieldShape): Transform[] {
  switch (type) {
    case 'money':
      return ['money-major', 'money-minor']
    case 'words':
      return name === 'role' ? ['role'] : ['words']
    case 'text':
    case 'long-text':
    case 'email':
    case 'link':
      return ['text', 'html-text', 'words']
    default: {
      const usual = usualTransforms[type]
      return usual ? [usual] : []
    }
  }
}

/** The mapping of a field by a path, with the transform that it had or that is usual; none where the path is empty. */
export function withPath(
  shape: FieldShape,
  mapping: FieldMapping | undefined,
  path: string,
): FieldMapping | undefined {
  if (path === '') return undefined
  const before = pathOf(mapping)
  if (before) return written({ ...before, path })
  const as = usualFor(shape, path)
  return as ? { path, as, ...(as === 'words' || as === 'role' ? { words: {} } : {}) } : path
}

const centsInName = /(^|[._])(cents?|minor)([._]|$)|[a-z](Cents?|Minor)([._]|$)/

/** A field that says so in its name holds cents; nothing else in a sample can tell them from whole units. */
function usualFor({ name, type }: FieldShape, path: string): Transform | undefined {
  if (type === 'money' && centsInName.test(path)) return 'money-minor'
  return name === 'role' ? 'role' : usualTransforms[type]
}

/** A mapping in its shortest form, with the parts that its transform uses and no others. */
export function written({ path, as, currency, words }: PathMapping): FieldMapping {
  if (as === undefined) return path
  const money = as === 'money-minor' || as === 'money-major'
  const worded = as === 'words' || as === 'role'
  return { path, as, ...(money && currency ? { currency } : {}), ...(worded ? { words: words ?? {} } : {}) }
}

/** The fields with one changed or taken out. */
export function withField(fields: Fields, name: string, mapping: FieldMapping | undefined): Fields {
  const { [name]: _, ...rest } = fields
  if (mapping === undefined) return rest
  return name in fields ? { ...fields, [name]: mapping } : { ...rest, [name]: mapping }
}

/** A mapping of a kind of record with nothing in it yet. */
export const blankMapping = (to: Mapping['to']): Mapping => ({ to, each: '', fields: {} })
