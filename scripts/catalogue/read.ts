import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Preset } from '#lib/contract/source.ts'
import type { FormatInfo } from '#lib/contract/workbench.ts'
import { root } from '../root.ts'

/** How many of a folder's samples were copied from a vendor or a run; the rest we wrote ourselves. */
export interface Samples {
  recorded: number
  all: number
}

/** All presets and packet formats with their samples, in the order of the alphabet. */
export interface Catalogue {
  presets: { preset: Preset; samples: Samples }[]
  formats: { format: FormatInfo; samples: Samples }[]
}

/** Reads the folders. */
export async function readCatalogue(): Promise<Catalogue> {
  const presets = await inFolders<Preset>('lib/sources/presets/*/preset.ts', 'preset')
  const formats = await inFolders<FormatInfo>('lib/sources/packets/formats/*/format.ts', 'format')
  return {
    presets: presets.map(({ value, samples }) => ({ preset: value, samples })).sort(byName('preset')),
    formats: formats.map(({ value, samples }) => ({ format: value, samples })).sort(byName('format')),
  }
}

async function inFolders<T>(pattern: string, name: string): Promise<{ value: T; samples: Samples }[]> {
  const files = globSync(pattern, { cwd: root })
  return Promise.all(
    files.map(async (file) => ({
      value: (await import(join(root, file)))[name] as T,
      samples: samplesIn(dirname(file)),
    })),
  )
}

function samplesIn(folder: string): Samples {
  const files = globSync(`${folder}/samples/*.json`, { cwd: root })
  const labels = files.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')).label as unknown)
  return { recorded: labels.filter((label) => label === 'recorded').length, all: labels.length }
}

function byName<K extends 'preset' | 'format'>(key: K) {
  type Named = Record<K, { name: string }>
  return (one: Named, other: Named) => one[key].name.localeCompare(other[key].name, 'en')
}
