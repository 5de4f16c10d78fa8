import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { CloseIcon } from './icons.tsx'

interface ModalProps {
  title: string
  closeLabel: string
  /** A stable name for tests and styles: `data-sheet`. */
  name?: string
  /** The classes of its parts. */
  look: { frame: string | undefined; head: string | undefined; title: string | undefined }
  children: ReactNode
  onClose(): void
}

/**
 * The browser's own modal dialog, open while it is mounted: Escape closes it, nothing behind it takes the focus, and
 * the focus goes back to where it came from.
 */
export function Modal({ title, closeLabel, name, look, children, onClose }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (dialog.current?.open) return
    dialog.current?.showModal()
    // A field is what it was opened for; the browser would take the first button, which closes it.
    dialog.current?.querySelector('input')?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={look.frame} aria-labelledby={titleId} data-sheet={name} onClose={onClose}>
      <div className={look.head}>
        <h2 id={titleId} className={look.title}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  )
}
