import { remark } from '#lib/contract/remarks.ts'
import { SourceConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { inWords } from './issue-words.ts'
import { resolveSource } from './resolve-sources.ts'

/** A source that can be asked, or what is wrong with its document, place by place. */
export type ReadSource = { ok: true; source: ResolvedSource } | { ok: false; issues: ConfigProblem[] }

/** Reads the document of one source, of the config in use or of a draft. */
export function readSource(document: unknown): ReadSource {
  const parsed = SourceConfig.safeParse(document, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap((issue) => inWords(issue)) }
  const source = resolveSource(parsed.data)
  return source
    ? { ok: true, source }
    : {
        ok: false,
        issues: [{ path: 'preset', problem: remark('noPreset', { preset: String(parsed.data.preset) }) }],
      }
}
