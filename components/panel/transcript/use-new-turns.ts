import { useEffect, useState } from 'react'

/** How many turns have come since the reader was last at the end. */
export function useNewTurns(keys: readonly string[], atEnd: boolean): number {
  const newest = keys.at(-1)
  const [seen, setSeen] = useState(newest)
  useEffect(() => {
    if (atEnd) setSeen(newest)
  }, [atEnd, newest])
  if (atEnd || seen === undefined || seen === newest) return 0
  const index = keys.lastIndexOf(seen)
  return index < 0 ? 0 : keys.length - 1 - index
}
