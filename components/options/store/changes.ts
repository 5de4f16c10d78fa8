/** One difference between two configs. `path` names keys, and entries of lists by what identifies them. */
export interface Change {
  path: readonly string[]
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before?: unknown
  after?: unknown
}

type Json = Record<string, unknown>

/** What has to be done to one document to get the other: an added, removed or reordered entry is one change. */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (same(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path)
  if (isObject(before) && isObject(after)) return objectChanges(before, after, path)
  if (before === undefined) return [{ path, kind: 'added', after }]
  if (after === undefined) return [{ path, kind: 'removed', before }]
  return [{ path, kind: 'changed', before, after }]
}

function objectChanges(before: Json, after: Json, path: readonly string[]): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => changesBetween(before[name], after[name], [...path, name]))
}

function listChanges(before: unknown[], after: unknown[], path: readonly string[]): Change[] {
  if (![...before, ...after].every(isObject)) return [{ path, kind: 'changed', before, after }]
  const [old, young] = [byIdentity(before as Json[]), byIdentity(after as Json[])]
  const names = [...new Set([...old.keys(), ...young.keys()])]
  const kept = (from: Map<string, Json>, other: Map<string, Json>) =>
    [...from.keys()].filter((name) => other.has(name))
  const moved = kept(old, young).join('\n') !== kept(young, old).join('\n')
  return [
    ...names.flatMap((name) => changesBetween(old.get(name), young.get(name), [...path, name])),
    ...(moved ? [{ path, kind: 'moved' as const, before, after }] : []),
  ]
}

/** Entries by what they are, not by where they stand; a number tells equal ones apart. */
function byIdentity(entries: readonly Json[]): Map<string, Json> {
  const found = new Map<string, Json>()
  for (const entry of entries) {
    const name = identityOf(entry)
    let key = name
    for (let count = 2; found.has(key); count++) key = `${name} (${count})`
    found.set(key, entry)
  }
  return found
}

function identityOf(entry: Json): string {
  if (typeof entry.id === 'string') return entry.id
  if (typeof entry.point === 'string')
    return [entry.point, entry.roles, entry.intents].flat().filter(Boolean).join(' ')
  return String(entry.to ?? entry.on ?? entry.path ?? '')
}

/** Equal as JSON documents: a property that is undefined is absent, and the order of properties says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => same(entry, other[index]))
  }
  if (!isObject(one) || !isObject(other)) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    same(one[name], other[name]),
  )
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
