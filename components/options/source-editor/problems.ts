import type { ConfigProblem } from '#lib/contract/workbench.ts'

/** What is wrong at a place, or in it with `deep`; the first problem only, because one at a time is mended. */
export function problemAt(
  problems: readonly ConfigProblem[],
  path: string,
  deep = false,
): string | undefined {
  return problems.find((one) => one.path === path || (deep && one.path.startsWith(`${path}.`)))?.problem
}

/** The problems inside a part, with places relative to it. */
export function problemsIn(problems: readonly ConfigProblem[], path: string): ConfigProblem[] {
  return problems.flatMap((one) => {
    if (one.path === path) return [{ ...one, path: '' }]
    return one.path.startsWith(`${path}.`) ? [{ ...one, path: one.path.slice(path.length + 1) }] : []
  })
}
