import type { FieldMapping, RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'

/** A JMESPath expression and its place in the definition. */
export interface PlacedPath {
  place: string
  path: string
}

/** Every JMESPath expression of a definition, with its place, e.g. `requests.0.bind.token`. */
export function pathsOf({ auth, requests, mappings, packets }: SourceDefinition): PlacedPath[] {
  return [
    ...(auth.kind === 'login' ? inRequest(auth.request, 'auth.request') : []),
    ...requests.flatMap((request, index) => inRequest(request, `requests.${index}`)),
    ...mappings.flatMap(({ each, fields }, index) => inPart({ each, fields }, `mappings.${index}`)),
    ...at('packets.each', packets?.each),
  ]
}

function inRequest(
  { bind = {}, expects, errors = [], paging }: RequestTemplate,
  place: string,
): PlacedPath[] {
  return [
    ...named(bind, `${place}.bind`),
    ...at(`${place}.expects`, expects),
    ...errors.flatMap(({ path }, index) => at(`${place}.errors.${index}.path`, path)),
    ...(paging?.kind === 'cursor' ? at(`${place}.paging.next`, paging.next) : []),
  ]
}

function inPart(part: { each?: string | undefined; fields: Record<string, FieldMapping> }, place: string) {
  const fields = Object.entries(part.fields)
  return [
    ...at(`${place}.each`, part.each),
    ...fields.flatMap(([name, mapping]) => inField(mapping, `${place}.fields.${name}`)),
  ]
}

function inField(mapping: FieldMapping, place: string): PlacedPath[] {
  if (typeof mapping === 'string') return at(place, mapping)
  if ('fields' in mapping) return inPart(mapping, place)
  if ('link' in mapping) return named(mapping.with, `${place}.with`)
  return [...at(`${place}.path`, mapping.path), ...at(`${place}.currency`, mapping.currency)]
}

const named = (paths: Record<string, string>, place: string) =>
  Object.entries(paths).flatMap(([name, path]) => at(`${place}.${name}`, path))

const at = (place: string, path: string | undefined): PlacedPath[] =>
  path === undefined ? [] : [{ place, path }]
