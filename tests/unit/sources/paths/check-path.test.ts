import { expect, it } from 'vitest'
import { checkPath } from '#lib/sources/paths/check-path.ts'
import { presets } from '#lib/sources/presets/index.ts'

it.each([
  'customer.name',
  '@',
  "items[?kind=='x'].name | [0]",
  "join(', ', names)",
  '"odd name".x',
  "'it\\'s'",
  'let $a = b in $a',
  '`{"a": "\'"}`',
])('%s can be read', (path) => {
  expect(checkPath(path)).toBeUndefined()
})

it.each([
  { path: '', problem: 'The path is empty.' },
  { path: 'customer.', problem: 'The path cannot be read from character 9 on: .' },
  { path: 'customer..name', problem: 'The path cannot be read from character 9 on: ..name' },
  { path: 'customer name', problem: 'The path cannot be read from character 10 on: name' },
  { path: 'items[?a==b', problem: 'The path cannot be read from character 6 on: [?a==b' },
  { path: 'a # b', problem: 'The path cannot be read from character 3 on: # b' },
  { path: "a == 'b", problem: 'The quote at character 6 is not closed.' },
  { path: 'a."b', problem: 'The quote at character 3 is not closed.' },
  { path: ')', problem: 'The path cannot be read from character 1 on: )' },
])('$path: $problem', ({ path, problem }) => {
  expect(checkPath(path)).toBe(problem)
})

it('every path of every preset can be read', () => {
  const paths = presets.flatMap(({ id, definition }) => pathsIn(id, definition.mappings))
  expect(paths.length).toBeGreaterThan(100)
  for (const { path, place } of paths) expect(checkPath(path), `${place}: ${path}`).toBeUndefined()
})

/** What stands under the names that hold paths, and the fields of mappings that are paths alone. */
function pathsIn(place: string, value: unknown): { path: string; place: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isPath = name === 'path' || name === 'each' || name === 'currency' || place.endsWith('.fields')
    return typeof inner === 'string' && isPath
      ? [{ path: inner.replace(/\{\{[^}]*\}\}/g, 'x'), place: `${place}.${name}` }]
      : pathsIn(`${place}.${name}`, inner)
  })
}
