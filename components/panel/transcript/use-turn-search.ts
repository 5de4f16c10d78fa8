import { useDeferredValue, useMemo, useState } from 'react'
import type { Turn } from '#lib/contract/turn.ts'
import { findInTurns, type Hit } from './find-in-turns.ts'

export interface TurnSearch {
  query: string
  hits: readonly Hit[]
  /** The index of the hit that the reader is at; -1 where there is none. */
  current: number
  hit: Hit | undefined
  look(query: string): void
  step(by: 1 | -1): void
}

/** The words that are looked for, and the hit that the reader has come to. */
export function useTurnSearch(turns: readonly Turn[]): TurnSearch {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const calm = useDeferredValue(query)
  const hits = useMemo(() => findInTurns(turns, calm), [turns, calm])
  const current = hits.length === 0 ? -1 : Math.min(at, hits.length - 1)
  return {
    query,
    hits,
    current,
    hit: hits[current],
    look: (next) => {
      setQuery(next)
      setAt(0)
    },
    step: (by) => setAt(hits.length === 0 ? 0 : (current + by + hits.length) % hits.length),
  }
}
