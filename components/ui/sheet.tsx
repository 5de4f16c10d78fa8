import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { CloseIcon } from './icons.tsx'
import styles from './sheet.module.css'

interface SheetProps {
  /** A stable name for tests and styles: `data-sheet`. */
  name: string
  title: string
  closeLabel: string
  children: ReactNode
  onClose(): void
}

/**
 * A sheet over the page: the browser's own modal dialog, so that Escape closes it, the rest takes no focus, and the
 * focus goes back to where it came from.
 */
export function Sheet({ name, title, closeLabel, children, onClose }: SheetProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={titleId}
      data-sheet={name}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => dialog.current?.close()} />
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
