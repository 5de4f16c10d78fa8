import { type ReactNode, useId } from 'react'
import styles from './part.module.css'

interface PartProps {
  title: string
  /** What it is about, beside the content where there is room. */
  about?: ReactNode
  children: ReactNode
}

/** One subject of a step: what it is about beside its fields. */
export function Part({ title, about, children }: PartProps) {
  const titleId = useId()
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        {about && <div className={styles.about}>{about}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
