import type { ReactNode } from 'react'
import { InfoIcon, WarnIcon } from './icons.tsx'
import styles from './notice.module.css'
import type { Tone } from './tone.ts'

interface NoticeProps {
  tone: Tone
  title: string
  children?: ReactNode
  /** Buttons, and words beside them. */
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
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
