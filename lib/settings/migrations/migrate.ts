import { remark } from '#lib/contract/remarks.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { v1ToV2 } from './v1-to-v2.ts'

type Fields = Record<string, unknown>

/** One step a version: from it to the next. A step is pure, loses nothing and never changes once it was shipped. */
const steps: readonly ((document: Fields) => Fields)[] = [v1ToV2]

/** The version of team configs that this Baton writes. */
export const currentVersion = steps.length + 1

export type Migrated =
  | { ok: true; document: Fields }
  | {
      ok: false
      problem: ConfigProblem
      /** Made by a Baton that is newer than this one. */
      newer: boolean
    }

/**
 * Brings a config document of any version that this Baton knows to the current one. It is not checked: that is for
 * `checkConfig`. A document of a newer Baton is refused, because half of it would be lost.
 */
export function migrate(document: unknown): Migrated {
  const from = versionOf(document)
  if (from === undefined) {
    const problem = remark('noConfig', { schema: `baton.team-config/${currentVersion}` })
    return { ok: false, newer: false, problem: { path: 'schema', problem } }
  }
  if (from > currentVersion) {
    const problem = remark('newerConfig')
    return { ok: false, newer: true, problem: { path: 'schema', problem } }
  }
  return { ok: true, document: steps.slice(from - 1).reduce((step, next) => next(step), document as Fields) }
}

/** The version that a document says it has; `undefined` where it is no team config. */
function versionOf(document: unknown): number | undefined {
  const schema =
    typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined
  const version =
    typeof schema === 'string' ? /^baton\.team-config\/([1-9]\d{0,5})$/.exec(schema)?.[1] : undefined
  return version === undefined ? undefined : Number(version)
}
