import { resolveSource } from '#lib/settings/resolve-sources.ts'
import { mapRecords } from '#lib/sources/map-records.ts'

/** What a preset makes of replies, at an address. */
export function mapped(preset: string, baseUrl: string, replies: Record<string, unknown>) {
  const source = resolveSource({ id: 'source', label: 'Source', preset, baseUrl })
  if (!source) throw new Error(`no preset ${preset}`)
  return mapRecords(replies, source.definition.mappings, baseUrl)
}
