import type { ReactNode } from 'react'
import { Modal } from './modal.tsx'
import styles from './sheet.module.css'

interface SheetProps {
  /** A stable name for tests and styles: `data-sheet`. */
  name: string
  title: string
  closeLabel: string
  children: ReactNode
  onClose(): void
}

const look = { frame: styles.sheet, head: styles.head, title: styles.title }

/** A sheet over the panel, at its end. Open while it is mounted; Escape closes it. */
export function Sheet({ children, ...props }: SheetProps) {
  return (
    <Modal {...props} look={look}>
      <div className={styles.body}>{children}</div>
    </Modal>
  )
}
