import type { Preset } from '#lib/contract/source.ts'

const modules = import.meta.glob<Preset>('./*/preset.ts', { eager: true, import: 'preset' })

/** All presets: one folder each, found by themselves. */
export const presets: readonly Preset[] = Object.values(modules)

/** The preset of a team config's source; `undefined` where this Baton does not have it. */
export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id)
