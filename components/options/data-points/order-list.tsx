import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { dataPointsWords } from '../words/data-points.ts'
import styles from './data-points.module.css'

interface OrderListProps {
  label: string
  /** The most trusted first. */
  ids: readonly string[]
  nameOf(id: string): string
  readOnly: boolean
  onOrder(ids: string[]): void
}

/** A list whose entries move up and down by buttons. The focus goes along with what is moved. */
export function OrderList({ label, ids, nameOf, readOnly, onOrder }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null)
  const move = (index: number, step: -1 | 1) => {
    const id = ids[index]
    if (id === undefined) return
    onOrder(ids.toSpliced(index, 1).toSpliced(index + step, 0, id))
    const end = index + step === 0 || index + step === ids.length - 1
    const wanted = end ? (step === -1 ? 'down' : 'up') : step === -1 ? 'up' : 'down'
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-move="${wanted}"]`)
        ?.focus(),
    )
  }
  return (
    <ol ref={list} className={styles.order} aria-label={label}>
      {ids.map((id, index) => (
        <li key={id} data-id={id}>
          <span className={styles.place}>{index + 1}</span>
          <span className={styles.sourceName}>{nameOf(id)}</span>
          {!readOnly && (
            <>
              <Button
                look="small"
                data-move="up"
                aria-label={dataPointsWords.precedence.moveUp(nameOf(id), label)}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                {dataPointsWords.precedence.up}
              </Button>
              <Button
                look="small"
                data-move="down"
                aria-label={dataPointsWords.precedence.moveDown(nameOf(id), label)}
                disabled={index === ids.length - 1}
                onClick={() => move(index, 1)}
              >
                {dataPointsWords.precedence.down}
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
