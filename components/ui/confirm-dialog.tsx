import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import styles from './confirm-dialog.module.css'

interface ConfirmDialogProps {
  title: string
  /** What happens, and what does not. */
  children: ReactNode
  /** The verb on the button that does it. */
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be taken back. Open while it is mounted; Escape and Cancel only close it. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const act = () => {
    dialog.current?.close()
    onConfirm()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        <Button look="main" onClick={act}>
          {confirm}
        </Button>
      </div>
    </dialog>
  )
}
