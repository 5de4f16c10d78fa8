import type { ReactNode } from 'react'
import styles from './form.module.css'

/** A stack of fields; with `readOnly` they can be read and not changed. */
export function Form({ readOnly = false, children }: { readOnly?: boolean; children: ReactNode }) {
  return (
    <fieldset className={styles.form} disabled={readOnly}>
      {children}
    </fieldset>
  )
}

/** Short fields beside each other. */
export function Pairs({ children }: { children: ReactNode }) {
  return <div className={styles.pairs}>{children}</div>
}
