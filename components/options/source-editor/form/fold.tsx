import { type ReactNode, useState } from 'react'
import styles from './form.module.css'

interface FoldProps {
  title: string
  /** What is set inside, in a few words, while it is closed. */
  note?: string | undefined
  /** Something inside has a problem: it opens by itself. */
  urgent?: boolean
  children: ReactNode
}

/** Something that most never need, folded away. */
export function Fold({ title, note, urgent = false, children }: FoldProps) {
  const [open, setOpen] = useState(urgent)
  return (
    <details
      className={styles.fold}
      open={open || urgent}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {title} {note && <span className={styles.foldNote}>{note}</span>}
      </summary>
      <div className={styles.foldBody}>{children}</div>
    </details>
  )
}
