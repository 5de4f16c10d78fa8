import { remarkWords } from '#components/remark-words.ts'
import type { ConfigProblem, Workbench } from '#lib/contract/workbench.ts'

/** What is wrong at a place, or in it with `deep`, in words; the first problem only, because one at a time is mended. */
export function problemAt(
  problems: readonly ConfigProblem[],
  path: string,
  deep = false,
): string | undefined {
  const found = problems.find((one) => one.path === path || (deep && one.path.startsWith(`${path}.`)))
  return found && remarkWords(found.problem)
}

/** What is wrong with a path, in words. */
export function pathProblem({ checkPath }: Pick<Workbench, 'checkPath'>, path: string): string | undefined {
  const problem = checkPath(path)
  return problem && remarkWords(problem)
}

/** The problems at a place and inside it, with places relative to it. */
export function problemsIn(problems: readonly ConfigProblem[], path: string): ConfigProblem[] {
  return problems.flatMap((one) => {
    if (one.path === path) return [{ ...one, path: '' }]
    return one.path.startsWith(`${path}.`) ? [{ ...one, path: one.path.slice(path.length + 1) }] : []
  })
}
