import type { KeyboardEvent } from 'react'
import { transcriptWords as words } from '#components/transcript-words.ts'
import { moveOf } from './keys.ts'
import { ListRow } from './list-row.tsx'
import type { Mark } from './marked-text.tsx'
import type { Row } from './rows.ts'
import styles from './transcript.module.css'
import type { useTurnList } from './use-turn-list.ts'

interface TurnListProps {
  rows: readonly Row[]
  /** How many turns there are, folded ones too. */
  total: number
  state: ReturnType<typeof useTurnList>
  marksOf(turn: number): readonly Mark[]
  onToggle(key: string): void
}

/** The turns that are seen. One stop for Tab; arrow keys, Page Up and Down, Home and End go from turn to turn. */
export function TurnList({ rows, total, state, marksOf, onToggle }: TurnListProps) {
  const { scroller, list, active } = state
  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = event.target instanceof HTMLElement && event.target.hasAttribute('data-row')
    const move = onRow ? moveOf(event) : undefined
    if (!move) return
    event.preventDefault()
    state.move(move)
  }
  return (
    <div ref={scroller} className={styles.scroller} data-turn-list="">
      <ol
        className={styles.list}
        style={{ blockSize: list.getTotalSize() }}
        aria-label={words.messages}
        onKeyDown={onKeyDown}
      >
        {list.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <ListRow
              key={key}
              ref={list.measureElement}
              index={index}
              start={start}
              row={row}
              total={total}
              active={index === active}
              marks={row.kind === 'turn' ? marksOf(row.index) : []}
              onReach={() => state.reach(index)}
              onToggle={() => onToggle(row.key)}
            />
          )
        })}
      </ol>
    </div>
  )
}
