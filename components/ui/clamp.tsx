import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './clamp.module.css'

const longText = 480
const manyLines = 9

interface ClampProps {
  text: string
  more: string
  less: string
}

/** Text that somebody wrote, as text: line breaks kept, direction its own, cut to eight lines where it is long. */
export function Clamp({ text, more, less }: ClampProps) {
  const [open, setOpen] = useState(false)
  const long = text.length > longText || text.split('\n', manyLines + 1).length > manyLines
  return (
    <>
      <p dir="auto" className={`${styles.text} ${long && !open ? styles.clamped : ''}`}>
        {text}
      </p>
      {long && (
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? less : more}
        </Button>
      )}
    </>
  )
}
