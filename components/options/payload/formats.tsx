import { Chip } from '#components/ui/chip.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import type { FormatInfo } from '#lib/contract/workbench.ts'
import { verifiedWords } from '../source-editor/words.ts'
import styles from './payload.module.css'

/** The formats that are recognised, each with how far it is proved. */
export function Formats({ formats }: { formats: readonly FormatInfo[] }) {
  return (
    <ul className={styles.formats}>
      {formats.map((format) => (
        <li key={format.id}>
          <OutwardLink url={format.documentation}>{format.name}</OutwardLink> <VerifiedChip format={format} />
        </li>
      ))}
    </ul>
  )
}

/** How far a format is proved, as everywhere on this page. */
export function VerifiedChip({ format: { verified } }: { format: FormatInfo }) {
  const { label, about } = verifiedWords[verified]
  return (
    <Chip tone={verified === 'documentation' ? 'warn' : 'good'} title={about}>
      {label}
    </Chip>
  )
}
