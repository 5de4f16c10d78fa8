import type { ReactNode } from 'react'
import styles from './shell.module.css'

interface PageHeadProps {
  title: string
  about?: ReactNode
  /** Chips beside the title. */
  chips?: ReactNode
  /** Buttons at the end of the title's line. */
  actions?: ReactNode
}

/** The title of a page. It takes the focus when the page is come to, so that a screen reader starts there. */
export function PageHead({ title, about, chips, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.titleLine}>
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {chips}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {about && <p className={styles.about}>{about}</p>}
    </div>
  )
}
