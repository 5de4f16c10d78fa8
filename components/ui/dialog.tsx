import type { ReactNode } from 'react'
import styles from './confirm-dialog.module.css'
import { Modal } from './modal.tsx'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

const look = { frame: `${styles.dialog} ${styles.wide}`, head: styles.head, title: styles.title }

/** A window over the page with content of its own. Open while it is mounted; Escape closes it. */
export const Dialog = (props: DialogProps) => <Modal {...props} closeLabel="Close" look={look} />
