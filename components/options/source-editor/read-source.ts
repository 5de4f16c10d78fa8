import type { Mapping, RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { blankDefinition } from './draft.ts'
import type { SourceDraft, SourceEditorProps } from './props.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * A draft may hold anything: it was typed half-way, or imported. What the editor's forms walk through is put right,
 * so that a wrong part shows as a problem and never as an empty page; everything else stays as it is.
 */
export function readSource(source: SourceEditorProps['source']): SourceDraft {
  const { definition, ...rest } = source
  return isObject(definition) ? { ...rest, definition: readDefinition(definition) } : rest
}

function readDefinition(given: Partial<SourceDefinition>): SourceDefinition {
  const blank = blankDefinition()
  return {
    ...blank,
    ...given,
    auth: isObject(given.auth) ? given.auth : blank.auth,
    needs: lists(given.needs),
    provides: Array.isArray(given.provides) ? given.provides : [],
    requests: objects<RequestTemplate>(given.requests, { id: '', method: 'GET', path: '' }),
    mappings: objects<Mapping>(given.mappings, { to: 'orders', each: '', fields: {} }),
  }
}

function objects<T extends object>(given: unknown, usual: T): T[] {
  return Array.isArray(given) ? given.filter(isObject).map((entry) => ({ ...usual, ...entry })) : []
}

const lists = (given: unknown): SourceDefinition['needs'] =>
  Array.isArray(given) ? given.filter((entry) => Array.isArray(entry)) : []
