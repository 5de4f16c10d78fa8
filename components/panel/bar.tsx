import type { ReactNode } from 'react'
import { IconButton } from '#components/ui/button.tsx'
import { CollapseIcon, Mark } from '#components/ui/icons.tsx'
import { words } from '#components/words.ts'
import styles from './bar.module.css'
import { inBrowser } from './place.ts'

interface BarProps {
  title: string
  /** Between the title and the collapse button. */
  children?: ReactNode
  onCollapse(): void
}

/** The panel's first line. */
export function Bar({ title, children, onCollapse }: BarProps) {
  return (
    <div className={styles.bar}>
      <span className={styles.mark}>
        <Mark />
      </span>
      <h1 className={styles.subject} dir="auto" title={title}>
        {title}
      </h1>
      {children}
      {!inBrowser() && (
        <span className={styles.end}>
          <IconButton label={words.collapse} icon={<CollapseIcon />} onClick={onCollapse} data-toggle="" />
        </span>
      )}
    </div>
  )
}
