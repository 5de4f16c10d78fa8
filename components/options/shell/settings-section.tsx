import type { ReactNode } from 'react'
import styles from './settings-section.module.css'

interface SettingsSectionProps {
  title: string
  /** A stable name for tests and for links: `data-section`. */
  name: string
  /** A sentence under the title. */
  about?: ReactNode
  children: ReactNode
}

/** One subject of the set-up: its name and what it is about beside its content. */
export function SettingsSection({ title, name, about, children }: SettingsSectionProps) {
  const titleId = `${name}-heading`
  return (
    <section className={styles.section} aria-labelledby={titleId} data-section={name}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
