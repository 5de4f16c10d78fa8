import type { $ZodIssue } from 'zod/v4/core'
import { TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem as ConfigIssue } from '#lib/contract/workbench.ts'
import { presetById } from '#lib/sources/presets/index.ts'

/** A config that can be used, or what is wrong with it, place by place. */
export type ParsedConfig = { ok: true; config: TeamConfig } | { ok: false; issues: ConfigIssue[] }

/** Reads the text of a team config file. Half a config is none: one problem refuses the whole. */
export function parseConfig(text: string): ParsedConfig {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return {
      ok: false,
      issues: [{ path: '', problem: 'This file is not JSON, or a part of it is missing.' }],
    }
  }
  const version = versionProblem(data)
  if (version) return { ok: false, issues: [version] }
  const parsed = TeamConfig.safeParse(data)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(inWords) }
  const issues = referenceIssues(parsed.data)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, config: parsed.data }
}

function versionProblem(data: unknown): ConfigIssue | undefined {
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined
  if (schema === 'baton.team-config/1') return undefined
  const newer = typeof schema === 'string' && /^baton\.team-config\/\d+$/.test(schema)
  return {
    path: 'schema',
    problem: newer
      ? 'This config was made by a newer Baton. Update the extension, then import it again.'
      : 'This is not a Baton team config: "schema" must be "baton.team-config/1".',
  }
}

/** What the schema cannot see: presets that do not exist, and helpdesks that a source names but the config lacks. */
function referenceIssues(config: TeamConfig): ConfigIssue[] {
  const helpdesks = new Set(config.helpdesks.map(({ id }) => id))
  const sources = new Set(config.sources.map(({ id }) => id))
  return [
    ...config.sources.flatMap((source, index) => [
      ...(source.preset !== undefined && !presetById(source.preset)
        ? [{ path: `sources.${index}.preset`, problem: `There is no preset "${source.preset}".` }]
        : []),
      ...(source.helpdesks ?? [])
        .filter((id) => !helpdesks.has(id))
        .map((id) => ({
          path: `sources.${index}.helpdesks`,
          problem: `There is no helpdesk "${id}" in this config.`,
        })),
    ]),
    ...(config.precedence?.usual ?? [])
      .filter((id) => !sources.has(id))
      .map((id) => ({ path: 'precedence', problem: `There is no source "${id}" in this config.` })),
  ]
}

/** The schema's issues in words. Values are never repeated: somebody may have put a password into the file. */
function inWords(issue: $ZodIssue): ConfigIssue {
  const path = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'invalid_type':
      return {
        path,
        problem: `must be ${issue.expected === 'nonoptional' ? 'given' : `of type ${issue.expected}`}`,
      }
    case 'invalid_value':
      return { path, problem: `must be one of: ${issue.values.map(String).join(', ')}` }
    case 'custom':
      return { path, problem: issue.message }
    case 'too_small':
      return { path, problem: 'is too small or empty' }
    case 'too_big':
      return { path, problem: 'is too large or too long' }
    case 'invalid_format':
      return { path, problem: 'does not have the right form' }
    default:
      return { path, problem: 'does not fit the schema' }
  }
}
