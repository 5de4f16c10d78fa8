import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'

/** The id of the row that Tab leads to; the arrow keys lead from it to the others. */
export const ActiveRow = createContext<string | undefined>(undefined)

interface RowFocus {
  active: string | undefined
  list: RefObject<HTMLUListElement | null>
  onFocus(event: FocusEvent): void
  onKeyDown(event: KeyboardEvent): void
}

/** One stop for Tab in a list of rows: arrow keys, Home and End move between those that can be acted on. */
export function useRowFocus(): RowFocus {
  const list = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState<string>()
  // Rows come and go with the snapshots.
  useEffect(() => {
    const rows = rowsIn(list.current)
    if (!rows.some(({ id }) => id === active)) setActive(rows[0]?.id)
  })
  return {
    active,
    list,
    onFocus: ({ target }) => {
      const row = target.closest('[data-row]')
      if (row) setActive(row.id)
    },
    onKeyDown: (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const rows = rowsIn(list.current)
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const next = at < 0 ? undefined : rows[placeAfter(event.key, at, rows.length) ?? -1]
      if (!next) return
      event.preventDefault()
      next.focus()
    },
  }
}

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]

function placeAfter(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : undefined
}
