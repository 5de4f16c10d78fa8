const slot = Symbol.for('baton.once')
const realm = globalThis as { [slot]?: Map<string, unknown> }
realm[slot] ??= new Map()
const kept = realm[slot]

/**
 * Makes a value once in a page's or a worker's life. The worker consists of several scripts, and a module that two of
 * them bring along is there twice: what it keeps in memory must not be.
 */
export function once<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make())
  return kept.get(name) as T
}
