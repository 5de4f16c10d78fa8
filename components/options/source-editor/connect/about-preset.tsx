import { Chip } from '#components/ui/chip.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import type { Preset } from '#lib/contract/source.ts'
import { connectWords } from '../../words/connect.ts'
import { recommendations, verifiedWords } from '../words.ts'
import styles from './connect.module.css'

/** Where the handbook of the gateway and of the other ways is published. */
const credentialsGuide = 'docs/credentials.md'

/** What the lead should know of a preset before using it: how far it is proved, what is doubtful, how to get in. */
export function AboutPreset({ preset }: { preset: Preset }) {
  const { label, about } = verifiedWords[preset.verified]
  return (
    <>
      <p className={styles.verified}>
        <Chip tone={preset.verified === 'documentation' ? 'warn' : 'good'}>{label}</Chip> {about}
      </p>
      <p>
        <OutwardLink url={preset.documentation}>
          {connectWords.where.documentationOf(preset.name)}
        </OutwardLink>
      </p>
      <p>
        {recommendations[preset.recommends]}
        {preset.recommends === 'gateway' && ` ${connectWords.where.gateway(credentialsGuide)}`}
      </p>
      {(preset.notes ?? []).length > 0 && (
        <ul className={styles.notes}>
          {preset.notes?.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}
