import type { ReactNode } from 'react'
import styles from './chip.module.css'
import type { Tone } from './tone.ts'

/** A short label. The colour only repeats what the words say. */
export function Chip({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone
  title?: string
  children: ReactNode
}) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`} title={title}>
      {children}
    </span>
  )
}
