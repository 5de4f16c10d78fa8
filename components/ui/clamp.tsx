import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import styles from './clamp.module.css'

/** In UTF-16 units, as many as a line of a narrow panel takes at least. */
const lineLength = 42

/** Up to so many lines, the button stands at the end of the text. */
const fewLines = 3

interface ClampProps {
  text: string
  /** Cut to so many lines where it is longer; eight by default. */
  lines?: number
  /** Stands at the end of the text, such as when it was said; below the text where that is cut. */
  tail?: ReactNode
  more: string
  less: string
}

/** Text that somebody wrote, as text: line breaks kept, direction its own, cut where it is long. */
export function Clamp({ text, lines = 8, tail, more, less }: ClampProps) {
  const [open, setOpen] = useState(false)
  const long = text.length > (lines + 1) * lineLength || text.split('\n', lines + 2).length > lines + 1
  return (
    <div className={styles.clamp}>
      <p
        dir="auto"
        className={`${styles.text} ${long && !open ? styles.clamped : ''}`}
        style={{ WebkitLineClamp: long && !open ? lines : undefined }}
      >
        {text}
        {!long && tail && <> {tail}</>}
      </p>
      {long && (
        <span className={open || lines > fewLines ? '' : styles.more}>
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? less : more}
          </Button>
        </span>
      )}
      {long && tail}
    </div>
  )
}
