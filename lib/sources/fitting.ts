import type { FieldIssue } from '#lib/contract/failure.ts'
import { remark } from '#lib/contract/remarks.ts'

type Path = readonly PropertyKey[]

interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: Path }[] } }
}

/**
 * What of a value fits a schema. A part that does not is reported by its place and left out alone; the part around it
 * goes too only where it cannot be without. `data` is missing where that is true of the whole.
 */
export function fitting<T>(schema: Schema<T>, value: unknown): { data?: T; issues: FieldIssue[] } {
  const problems = new Map<string, string>()
  let rest = value
  for (;;) {
    const parsed = schema.safeParse(rest)
    if (parsed.success) return { data: parsed.data, issues: issuesOf(problems) }
    const paths = parsed.error.issues.map(({ path }) => path)
    for (const path of paths) note(problems, path, at(rest, path) === undefined)
    const misfits = outermost(paths.map((path) => (at(rest, path) === undefined ? path.slice(0, -1) : path)))
    if (misfits.some((path) => path.length === 0)) return { issues: issuesOf(problems) }
    // Items of lists go last, so that the places of those behind them are right to the end.
    const fields = misfits.filter((path) => typeof path.at(-1) === 'string')
    rest = without(rest, fields.length > 0 ? fields : misfits)
  }
}

function note(problems: Map<string, string>, path: Path, missing: boolean): void {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  if (!problems.has(place)) problems.set(place, remark(missing ? 'missing' : 'misfit'))
}

const issuesOf = (problems: ReadonlyMap<string, string>): FieldIssue[] =>
  [...problems].map(([place, problem]) => ({ path: place.replace(/^\./, ''), problem }))

/** Each path once, without those that lie in another. */
function outermost(paths: readonly Path[]): Path[] {
  const byText = new Map(paths.map((path) => [textOf(path), path]))
  return [...byText.values()].filter(
    (path) => !path.some((_, length) => byText.has(textOf(path.slice(0, length)))),
  )
}

const textOf = (path: Path) => JSON.stringify(path.map(String))

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

/** The value without the parts at these paths, of which none lies in another. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const byKey = Map.groupBy(paths, ([key]) => String(key))
  const parts = Object.entries(value as object).flatMap(([key, part]) => {
    const inside = byKey.get(key)?.map(([, ...rest]) => rest)
    if (!inside) return [[key, part] as const]
    return inside.some(({ length }) => length === 0) ? [] : [[key, without(part, inside)] as const]
  })
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}
