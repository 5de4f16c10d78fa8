import type { Ref } from 'react'
import { DayLine, HandoffLine, PauseLine } from './lines.tsx'
import type { Mark } from './marked-text.tsx'
import { isReached, type Row } from './rows.ts'
import { StepsLine } from './steps-line.tsx'
import styles from './transcript.module.css'
import { Turn } from './turn.tsx'

interface ListRowProps {
  ref: Ref<HTMLLIElement>
  index: number
  /** The distance from the list's start, in CSS pixels. */
  start: number
  row: Row
  total: number
  /** The one row that Tab reaches. */
  active: boolean
  marks: readonly Mark[]
  onReach(): void
  onToggle(): void
}

/** One line of the list at its place. What was said counts as a message, the lines between do not. */
export function ListRow(props: ListRowProps) {
  const { ref, index, start, row, total, onReach } = props
  const counted = isReached(row) && 'index' in row
  return (
    <li
      ref={ref}
      data-index={index}
      className={styles.place}
      style={{ insetBlockStart: start }}
      {...(counted && { 'aria-posinset': row.index + 1, 'aria-setsize': total })}
      onFocus={onReach}
    >
      <Content {...props} />
    </li>
  )
}

function Content({ row, active, marks, onToggle }: ListRowProps) {
  switch (row.kind) {
    case 'turn':
      return <Turn turn={row.turn} marks={marks} tabIndex={active ? 0 : -1} />
    case 'steps':
      return <StepsLine steps={row} tabIndex={active ? 0 : -1} onToggle={onToggle} />
    case 'day':
      return <DayLine at={row.at} />
    case 'break':
      return <PauseLine ms={row.ms} />
    case 'handoff':
      return <HandoffLine at={row.at} />
  }
}
