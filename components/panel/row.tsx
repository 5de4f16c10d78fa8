import type { ReactNode } from 'react'
import { IconButton } from '#components/ui/button.tsx'
import { CopyIcon, InsertIcon } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import styles from './row.module.css'
import type { PanelView } from './view.ts'

/** A list of labelled values. */
export function Rows({ children }: { children: ReactNode }) {
  return <dl className={styles.rows}>{children}</dl>
}

interface RowProps {
  label: string
  /** Where the value comes from. */
  proof?: ReactNode
  tone?: 'good' | 'bad' | undefined
  actions?: ReactNode
  children: ReactNode
}

/** One labelled value with its proof beside it and its actions at the end of the line. */
export function Row({ label, proof, tone, actions, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.label} dir="auto">
        {label}
      </dt>
      <dd className={styles.value}>
        {children}
        {proof && <span className={`${styles.proof} ${tone ? styles[tone] : ''}`}>{proof}</span>}
      </dd>
      {actions && <dd className={styles.actions}>{actions}</dd>}
    </div>
  )
}

/** A value in a row, in its own direction. */
export function Value({ children }: { children: ReactNode }) {
  return (
    <span className={styles.main} dir="auto">
      {children}
    </span>
  )
}

/** The buttons that copy a value and put it into the reply. `what` names it for those who do not see the row. */
export function ValueActions({ what, text, view }: { what: string; text: string; view: PanelView }) {
  return (
    <>
      <IconButton label={words.copyOf(what)} icon={<CopyIcon />} onClick={() => view.actions.copy(text)} />
      <IconButton
        label={words.insertOf(what)}
        icon={<InsertIcon />}
        onClick={() => void view.actions.insert(text)}
      />
    </>
  )
}
