import type { Failure } from '#lib/contract/failure.ts'
import { type LanguageModelConfig, languageModelId } from '#lib/contract/language-model.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import type { KeyringState } from '#lib/messaging/options-state.ts'
import type { SourceHealth } from '#lib/messaging/source-health.ts'

/** What diagnostics are made of. */
export interface DiagnosticsParts {
  at: Date
  version: string
  /** The browser's own name of itself. */
  browser: string
  config?: TeamConfig | undefined
  health: Readonly<Record<string, SourceHealth>>
  keyring: KeyringState
  failure?: Failure | undefined
}

/**
 * What happened and how Baton is set up, as a text for whoever mends it. Of the config the structure alone: ids,
 * presets and hosts; no labels, no settings, no addresses beyond the host, nothing of a customer.
 */
export function diagnosticsText(parts: DiagnosticsParts): string {
  const { at, version, browser, config, keyring, failure } = parts
  const sections = [
    [`Baton ${version}`, browser, at.toISOString()],
    ...(failure ? [['Failure', ...failureLines(failure)]] : []),
    ['Keyring', `  ${keyring.mode}${keyring.locked ? ', locked' : ''}`],
    config ? configLines(config) : ['No config is in use.'],
    ['Sources', ...(config?.sources ?? []).flatMap((source) => sourceLines(source, parts.health[source.id]))],
    ...(config?.languageModel ? [modelLines(config.languageModel, parts.health[languageModelId])] : []),
  ]
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}

function configLines({ schema, helpdesks, sources, dataPoints = [] }: TeamConfig): string[] {
  return [
    `Config ${schema}: ${sources.length} sources, ${dataPoints.length} data point rules`,
    ...helpdesks.map(({ id, adapter, origin }) => `  helpdesk ${id}: ${adapter} at ${new URL(origin).host}`),
  ]
}

function sourceLines(source: TeamConfig['sources'][number], health: SourceHealth | undefined): string[] {
  const { id, preset, definition, basedOn, baseUrl, off, appliesTo = [] } = source
  const kind = preset ?? `own definition${basedOn === undefined ? '' : ` from ${basedOn}`}`
  const auth = definition ? `, ${definition.role}, ${definition.auth.kind}` : ''
  const conditions = appliesTo.length > 0 ? `, ${appliesTo.length} conditions` : ''
  return [
    `  ${id}: ${kind}${auth} at ${new URL(baseUrl).host}${conditions}${off ? ', off' : ''}`,
    ...healthLines(health),
  ]
}

function modelLines(model: LanguageModelConfig, health: SourceHealth | undefined): string[] {
  const where = model.kind === 'built-in' ? '' : ` at ${new URL(model.url).host}`
  return ['Language model', `  ${model.kind}${where}`, ...healthLines(health)]
}

function healthLines(health: SourceHealth | undefined): string[] {
  if (!health) return ['    not asked yet']
  const { lastSuccessAt, lastMs, lastFailure } = health
  return [
    ...(lastSuccessAt === undefined ? [] : [`    last answer ${lastSuccessAt}, ${lastMs ?? '?'} ms`]),
    ...(lastFailure ? failureLines(lastFailure).map((line) => `  ${line}`) : []),
  ]
}

/** Every part of a failure: it holds nothing of a customer by its contract. */
function failureLines({ kind, at, mender, sourceId, ...rest }: Failure): string[] {
  const more = Object.entries(rest).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  const of = sourceId === undefined ? '' : ` of ${sourceId}`
  return [`  ${kind}${of} at ${at}, for the ${mender}`, ...more]
}
