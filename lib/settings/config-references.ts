import { remark } from '#lib/contract/remarks.ts'
import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import type { ConfigProblem } from '#lib/contract/workbench.ts'
import { dataPoints, partsOf } from '#lib/policy/data-points.ts'
import { anyFormat, formatById } from '#lib/sources/packets/formats.ts'
import { presetById } from '#lib/sources/presets/index.ts'

/** What the schema cannot see: names of presets, formats, helpdesks, sources and data points that do not exist. */
export function referenceProblems(config: TeamConfig): ConfigProblem[] {
  return [
    ...config.sources.flatMap(sourceProblems(config)),
    ...precedenceProblems(config),
    ...ruleProblems(config),
  ]
}

const sourceProblems = (config: TeamConfig) => (source: SourceConfig, index: number) => {
  const at = (place: string, problem: string) => ({ path: `sources.${index}.${place}`, problem })
  const format = source.definition?.packets?.format
  return [
    ...(source.preset !== undefined && !presetById(source.preset)
      ? [at('preset', remark('noPreset', { preset: source.preset }))]
      : []),
    ...settingProblems(source).map(([name, problem]) => at(`settings.${name}`, problem)),
    ...(format !== undefined && format !== anyFormat && !formatById(format)
      ? [at('definition.packets.format', remark('noPacketFormat', { format }))]
      : []),
    ...(source.helpdesks ?? [])
      .filter((id) => !config.helpdesks.some((helpdesk) => helpdesk.id === id))
      .map((id) => at('helpdesks', remark('noHelpdesk', { helpdesk: id }))),
  ]
}

/** A preset's settings are a closed list; those of an own definition are whatever its templates name. */
function settingProblems({ preset, settings = {} }: SourceConfig): [name: string, problem: string][] {
  const known = preset === undefined ? undefined : presetById(preset)
  if (!known) return []
  const wanted = known.settings ?? []
  return [
    ...wanted
      .filter(({ name, usual, required }) => required && !usual && settings[name] === undefined)
      .map(({ name }): [string, string] => [name, remark('notSet')]),
    ...Object.keys(settings)
      .filter((name) => !wanted.some((setting) => setting.name === name))
      .map((name): [string, string] => [name, remark('noSetting', { preset: known.id })]),
  ]
}

function precedenceProblems({ precedence, sources }: TeamConfig): ConfigProblem[] {
  const unknownIn = (path: string, ids: readonly string[]) =>
    ids
      .filter((id) => !sources.some((source) => source.id === id))
      .map((id) => ({ path, problem: remark('noSource', { source: id }) }))
  return [
    ...unknownIn('precedence.usual', precedence?.usual ?? []),
    ...Object.entries(precedence?.points ?? {}).flatMap(([point, ids]) => [
      ...pointProblems(point, `precedence.points.${point}`),
      ...unknownIn(`precedence.points.${point}`, ids),
    ]),
  ]
}

function ruleProblems({ dataPoints: rules = [] }: TeamConfig): ConfigProblem[] {
  return rules.flatMap(({ point, level, masked }, index) => [
    ...pointProblems(point, `dataPoints.${index}.point`),
    ...(level === 'forbidden' && infoOf(point)?.indispensable
      ? [
          {
            path: `dataPoints.${index}.level`,
            problem: remark('indispensable', { point }),
          },
        ]
      : []),
    ...(masked && infoOf(point) && !infoOf(point)?.maskable
      ? [{ path: `dataPoints.${index}.masked`, problem: remark('notMaskable', { point }) }]
      : []),
  ])
}

const pointProblems = (point: string, path: string): ConfigProblem[] =>
  infoOf(point) ? [] : [{ path, problem: remark('noDataPoint', { point }) }]

/** A slot of the collected facts (`packets.facts.email`) is the bot's own word: only the point around it is known. */
function infoOf(point: string) {
  const { kind, field } = partsOf(point)
  return dataPoints.find((info) => info.point === `${kind}.${field}`)
}
