import type { ReactNode } from 'react'
import styles from './hidden.module.css'

/** Text for screen readers alone. */
export function Hidden({ children, as: Tag = 'span' }: { children: ReactNode; as?: 'span' | 'h1' | 'h2' }) {
  return <Tag className={styles.hidden}>{children}</Tag>
}
