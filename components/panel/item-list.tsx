import type { ReactNode } from 'react'
import styles from './order.module.css'

interface Item {
  /** Tells it from the others of the list. */
  key: string
  text: ReactNode
  /** At the end of its line, such as an amount or a day. */
  aside?: ReactNode
}

/** Several short things in one row, a line each. */
export function ItemList({ items }: { items: readonly Item[] }) {
  return (
    <span className={styles.items}>
      {withKeys(items).map(({ key, text, aside }) => (
        <span key={key} className={styles.item}>
          <bdi>{text}</bdi>
          {aside}
        </span>
      ))}
    </span>
  )
}

/** A system may name the same thing twice. */
function withKeys(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const count = seen.get(item.key) ?? 0
    seen.set(item.key, count + 1)
    return { ...item, key: `${count} ${item.key}` }
  })
}
