import type { ReactNode } from 'react'
import { InfoIcon, WarnIcon } from './icons.tsx'
import styles from './notice.module.css'
import type { Tone } from './tone.ts'

interface NoticeProps {
  tone: Tone
  title: string
  children?: ReactNode
  /** Buttons, at the end of the title's line. */
  actions?: ReactNode
}

/** Something the reader should know, and what they can do about it. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = tone === 'warn' || tone === 'bad' ? WarnIcon : InfoIcon
  return (
    <div className={`${styles.notice} ${styles[tone]}`} data-notice={tone}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <div>
        <div className={styles.head}>
          <p className={styles.title}>{title}</p>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        {children && <div className={styles.text}>{children}</div>}
      </div>
    </div>
  )
}
