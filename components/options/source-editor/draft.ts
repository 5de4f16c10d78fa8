import type { Preset, SourceDefinition } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import type { SourceDraft } from './props.ts'

/** The preset of a source, if it has one that this Baton knows. */
export const presetOf = (source: SourceDraft, { presets }: Workbench): Preset | undefined =>
  presets.find(({ id }) => id === source.preset)

/** The preset that an own definition was made from. */
export const originOf = (source: SourceDraft, { presets }: Workbench): Preset | undefined =>
  presets.find(({ id }) => id === (source.preset ?? source.basedOn))

/** What the source asks and how: its own definition, else its preset's. */
export const definitionOf = (source: SourceDraft, workbench: Workbench): SourceDefinition | undefined =>
  source.definition ?? presetOf(source, workbench)?.definition

/** The settings as the engine will see them: the preset's usual ones under the team's. */
export function settingsOf(source: SourceDraft, workbench: Workbench): Record<string, string> {
  const usual = originOf(source, workbench)?.settings ?? []
  return {
    ...Object.fromEntries(usual.map(({ name, usual: value = '' }) => [name, value])),
    ...source.settings,
  }
}

/** A definition to start from: one request by the customer's e-mail address, and nothing mapped yet. */
export const blankDefinition = (): SourceDefinition => ({
  role: 'orders',
  needs: [['email']],
  provides: [],
  auth: { kind: 'bearer' },
  requests: [{ id: 'customer', method: 'GET', path: '/', query: { email: '{{email}}' } }],
  mappings: [],
  freshSeconds: 120,
  keepSeconds: 86_400,
  timeoutMs: 8000,
  maxBytes: 2_000_000,
  retries: 2,
})

/** The source with a copy of its preset's definition, which the team may change from now on. */
export function madeOwn(source: SourceDraft, workbench: Workbench): SourceDraft {
  const preset = presetOf(source, workbench)
  if (!preset) return source
  const { preset: basedOn, ...rest } = source
  const settings = settingsOf(source, workbench)
  return {
    ...rest,
    basedOn,
    definition: structuredClone(preset.definition),
    ...(Object.keys(settings).length > 0 && { settings: withoutEmpty(settings) }),
  }
}

const withoutEmpty = (settings: Record<string, string>) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
