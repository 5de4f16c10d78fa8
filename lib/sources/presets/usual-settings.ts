import type { Preset } from '#lib/contract/source.ts'

/** The values of a preset's settings where a config gives none. */
export const usualSettings = ({ settings = [] }: Pick<Preset, 'settings'>): Record<string, string> =>
  Object.fromEntries(settings.map(({ name, usual = '' }) => [name, usual]))
