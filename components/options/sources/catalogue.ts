import type { Preset, SourceRole } from '#lib/contract/source.ts'
import { presetsWords } from '../words/presets.ts'

/** The presets of one purpose. */
export interface PresetGroup {
  role: SourceRole
  title: string
  presets: Preset[]
}

/** The presets that a search finds, by purpose, each group in the order of the alphabet. */
export function groupsOf(presets: readonly Preset[], search: string): PresetGroup[] {
  const { purposes } = presetsWords
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = presets.filter((preset) => {
    const text = `${preset.name} ${preset.id} ${purposes[preset.definition.role]}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return Object.entries(purposes).flatMap(([role, title]) => {
    const own = found.filter(({ definition }) => definition.role === role)
    const sorted = own.toSorted((a, b) => a.name.localeCompare(b.name))
    return sorted.length > 0 ? [{ role: role as SourceRole, title, presets: sorted }] : []
  })
}
