import type { ReactNode } from 'react'
import type { Evidence } from '#lib/contract/fact.ts'
import styles from './brief.module.css'
import { ReadIn } from './read-in.tsx'
import type { PanelView } from './view.ts'

type PartName = 'want' | 'mood' | 'escalation' | 'tried' | 'known' | 'open'

interface BriefPartProps<T> {
  name: PartName
  label: string
  /** The card's title is the label already. */
  titled?: boolean
  /** At the end of the label's line. */
  aside?: ReactNode
  part:
    | { state: 'sent'; value: T }
    | { state: 'inferred'; value: T; evidence: Evidence[] }
    | { state: 'not-sent' }
  view: PanelView
  children: (value: T) => ReactNode
}

/**
 * A part of the brief under its label; nothing where nobody sent it. What Baton has read in the conversation says so,
 * and leads there.
 */
export function BriefPart<T>({
  name,
  label,
  titled = false,
  aside,
  part,
  view,
  children,
}: BriefPartProps<T>) {
  if (part.state === 'not-sent') return null
  const read = part.state === 'inferred' && <ReadIn evidence={part.evidence} view={view} />
  return (
    <div className={styles.part} data-part={name} data-state={part.state}>
      {!titled && (
        <div className={styles.labelLine}>
          <h3 className={styles.label}>{label}</h3>
          {aside}
          {read}
        </div>
      )}
      {children(part.value)}
      {titled && read}
    </div>
  )
}
