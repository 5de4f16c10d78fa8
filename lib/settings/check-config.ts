import { TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { checkPath } from '#lib/sources/paths/check-path.ts'
import { referenceProblems } from './config-references.ts'
import { pathsOf } from './definition-paths.ts'
import { inWords } from './issue-words.ts'
import { migrate } from './migrations/migrate.ts'
import { unknownFields } from './unknown-fields.ts'

/** A config that can be used, or what is wrong with it, place by place. */
export type ReadConfig = { ok: true; config: TeamConfig } | { ok: false; issues: ConfigProblem[] }

/**
 * Reads a team config document of any version up to this Baton's. Half a config is none: one problem refuses the
 * whole, and a field that nobody would read is a problem.
 */
export function readConfig(document: unknown): ReadConfig {
  const migrated = migrate(document)
  if (!migrated.ok) return { ok: false, issues: [migrated.problem] }
  const parsed = TeamConfig.safeParse(migrated.document, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap((issue) => inWords(issue)) }
  const issues = [
    ...unknownFields(migrated.document, parsed.data),
    ...referenceProblems(parsed.data),
    ...pathProblems(parsed.data),
    ...launchProblems(parsed.data),
  ]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, config: parsed.data }
}

/** What is wrong with a config document; empty when it can be used. Places are those of the current version. */
export function checkConfig(document: unknown): ConfigProblem[] {
  const read = readConfig(document)
  return read.ok ? [] : read.issues
}

/** Expressions that could never find anything. A setting's hole stands for whatever text it will be. */
function pathProblems({ sources }: TeamConfig): ConfigProblem[] {
  return sources.flatMap(({ definition }, index) =>
    (definition ? pathsOf(definition) : []).flatMap(({ place, path }) => {
      const problem = checkPath(path.replace(/\{\{\s*settings\.\w+\s*\}\}/g, 'x'))
      return problem ? [{ path: `sources.${index}.definition.${place}`, problem }] : []
    }),
  )
}

/** The same for the answers of launches. */
function launchProblems({ launches = [] }: TeamConfig): ConfigProblem[] {
  return launches.flatMap((launch, index) =>
    Object.entries(launch.kind === 'session' ? launch.answer : {}).flatMap(([name, path]) => {
      const problem = path === undefined ? undefined : checkPath(path)
      return problem ? [{ path: `launches.${index}.answer.${name}`, problem }] : []
    }),
  )
}
