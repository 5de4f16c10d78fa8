import { useContext, useMemo } from 'react'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { macroValues } from '#lib/drafting/macros/values.ts'
import { noVeil } from '../masks/panel-veil.ts'
import { VisitContext } from '../visit.ts'
import type { FillingValues } from './macro-preview.tsx'

/** The values for the macros, as they may be shown and as they are; `locale` is BCP 47. */
export function useValues(snapshot: Snapshot, locale: string): FillingValues {
  const veil = useContext(VisitContext)?.veil ?? noVeil
  return useMemo(() => {
    const bare = veil.bare((one) => macroValues(one, locale), snapshot)
    const groups = Object.entries(bare).map(([group, values]) => [
      group,
      // As pairs: a fact may be named like a field that is never masked.
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, veil.over(value)])),
    ])
    return { bare, shown: Object.fromEntries(groups) }
  }, [veil, snapshot, locale])
}
