import type { FieldIssue } from '#lib/contract/failure.ts'

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
    // From the end, so that the places of what stays are still right.
    rest = misfits.toReversed().reduce(without, rest)
  }
}

function note(problems: Map<string, string>, path: Path, missing: boolean): void {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  if (!problems.has(place))
    problems.set(place, missing ? 'is required and missing' : 'does not fit the contract')
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

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? without(item, rest) : item))
  }
  const { [String(key)]: part, ...others } = value as Record<string, unknown>
  return rest.length === 0 ? others : { ...others, [String(key)]: without(part, rest) }
}
