import type { ReactNode } from 'react'
import { words } from '#components/words.ts'
import styles from './brief.module.css'

type PartName = 'want' | 'mood' | 'escalation' | 'tried' | 'known'

interface BriefPartProps<T> {
  name: PartName
  label: string
  /** The card's title is the label already. */
  titled?: boolean
  /** At the end of the label's line. */
  aside?: ReactNode
  part: { state: 'sent' | 'inferred'; value: T } | { state: 'not-sent' }
  children: (value: T) => ReactNode
}

/** A part of the brief under its label, or one line that says the bot did not send it. */
export function BriefPart<T>({ name, label, titled = false, aside, part, children }: BriefPartProps<T>) {
  if (part.state === 'not-sent') return <NotSent name={name} label={label} />
  return (
    <div className={styles.part} data-part={name}>
      {!titled && (
        <div className={styles.labelLine}>
          <h3 className={styles.label}>{label}</h3>
          {aside}
        </div>
      )}
      {children(part.value)}
    </div>
  )
}

/** The plain statement that a part is missing. */
export function NotSent({ name, label }: { name: PartName; label: string }) {
  return (
    <div className={styles.missing} data-part={name}>
      <h3 className={styles.label}>{label}</h3>
      <span>{words.notSent}</span>
    </div>
  )
}
