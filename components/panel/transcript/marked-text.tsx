import { Clamp } from '#components/ui/clamp.tsx'
import { words } from '#components/words.ts'
import styles from './transcript.module.css'

/** Words of a turn that stand out, as UTF-16 offsets. `current`: the ones that the reader was led to. */
export interface Mark {
  start: number
  end: number
  current?: boolean
}

interface MarkedTextProps {
  text: string
  marks: readonly Mark[]
}

/** A turn's text. One with marks is shown whole, so that none of them is cut off. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  if (marks.length === 0) return <Clamp text={text} more={words.more} less={words.less} />
  return (
    <p dir="auto" className={styles.text}>
      {piecesOf(text, marks).map(({ start, piece, mark }) =>
        mark ? (
          <mark key={start} className={mark.current ? styles.current : undefined}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </p>
  )
}

interface Piece {
  start: number
  piece: string
  mark?: Mark
}

/** Marks that overlap are one after the other: the first has the words. */
function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start)
    const end = Math.min(text.length, mark.end)
    if (end <= start) continue
    if (start > at) pieces.push({ start: at, piece: text.slice(at, start) })
    pieces.push({ start, piece: text.slice(start, end), mark })
    at = end
  }
  if (at < text.length) pieces.push({ start: at, piece: text.slice(at) })
  return pieces
}
