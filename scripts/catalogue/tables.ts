import type { Preset, Verified } from '#lib/contract/source.ts'
import type { Catalogue, Samples } from './read.ts'

/** The documents that hold tables. */
export const documents = ['docs/presets.md', 'README.md'] as const

/** The labels as they are shown, the best first. */
const labels: Record<Verified, string> = {
  live: 'verified live',
  recorded: 'verified on recorded sample',
  documentation: 'from documentation',
}

const tables: Record<string, (catalogue: Catalogue) => string> = {
  presets: ({ presets }) =>
    table(
      ['System', 'Preset', 'Role', 'Asked by', 'Label', 'Recorded samples'],
      presets.map(({ preset, samples }) => [
        `[${preset.name}](${preset.documentation})`,
        `\`${preset.id}\``,
        preset.definition.role,
        askedBy(preset),
        labels[preset.verified],
        counted(samples),
      ]),
    ),
  formats: ({ formats }) =>
    table(
      ['Handoff packet', 'Format', 'Label', 'Recorded samples'],
      formats.map(({ format, samples }) => [
        `[${format.name}](${format.documentation})`,
        `\`${format.id}\``,
        labels[format.verified],
        counted(samples),
      ]),
    ),
  labels: (catalogue) =>
    table(
      ['', 'Systems', 'Handoff packets'],
      Object.entries(labels).map(([verified, label]) => [
        label,
        catalogue.presets
          .flatMap(({ preset }) => (preset.verified === verified ? preset.name : []))
          .join(' · '),
        catalogue.formats
          .flatMap(({ format }) => (format.verified === verified ? format.name : []))
          .join(' · '),
      ]),
    ),
}

/** The document with each table between its two marks, `<!-- table: presets -->` and `<!-- end -->`, as it is to be. */
export function withTables(document: string, catalogue: Catalogue): string {
  return document.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const make = tables[name]
      if (!make) throw new Error(`there is no table ${name}`)
      return `${start}${make(catalogue)}\n${end}`
    },
  )
}

const askedBy = ({ definition: { needs } }: Preset): string =>
  needs.map((keys) => keys.join(' and ')).join(', or ') || 'nothing'

const counted = ({ recorded, all }: Samples) => `${recorded} of ${all}`

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
