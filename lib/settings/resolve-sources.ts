import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { presetById } from '#lib/sources/presets/index.ts'
import { usualSettings } from '#lib/sources/presets/usual-settings.ts'
import { fillSettings } from '#lib/sources/template.ts'

/** All sources of a config, for what is asked beside no helpdesk. */
export function allSources(config: TeamConfig): ResolvedSource[] {
  return config.sources.filter(({ off }) => !off).flatMap((source) => resolveSource(source) ?? [])
}

/** The sources that a helpdesk's tickets are asked at, each with its preset filled in. */
export function sourcesFor(config: TeamConfig, helpdeskId: string): ResolvedSource[] {
  return config.sources
    .filter(({ helpdesks, off }) => !off && (helpdesks === undefined || helpdesks.includes(helpdeskId)))
    .flatMap((source) => resolveSource(source) ?? [])
}

/** A source with its definition; `undefined` for a preset that this Baton does not have (import refuses those). */
export function resolveSource(source: SourceConfig): ResolvedSource | undefined {
  const presetId = source.preset ?? source.basedOn
  const preset = presetId === undefined ? undefined : presetById(presetId)
  const definition = source.definition ?? preset?.definition
  if (!definition) return undefined
  const settings = { ...(preset && usualSettings(preset)), ...source.settings }
  return {
    id: source.id,
    label: source.label,
    baseUrl: source.baseUrl,
    settings,
    definition: { ...definition, mappings: fillSettings(definition.mappings, settings) },
    ...(source.appliesTo && { appliesTo: source.appliesTo }),
  }
}
