import { useContext } from 'react'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { Reveal } from '../fields/reveal.ts'
import { VisitContext } from '../visit.ts'

/** What the panel has to do with masked values, besides not showing them. */
export interface PanelVeil {
  /** Another one each time that a ticket is opened: what was revealed goes with it. */
  id: object
  /** What is made of the ticket's own values, with the masked ones taken out of it. `shown` where there is no ticket. */
  of<T>(make: (bare: Snapshot) => T, shown: Snapshot): T
  /** The same with the masked values in it: for what leaves the panel by `take`, and is never drawn. */
  bare<T>(make: (bare: Snapshot) => T, shown: Snapshot): T
  /** Anything else with the masked values taken out. */
  over<T>(value: T): T
  /** The text as it leaves the panel: with the masked values, which are recorded as revealed. */
  take(text: string, by: Reveal): string
}

/** Where nothing is masked, such as in a preview. */
export const noVeil: PanelVeil = {
  id: {},
  of: (make, shown) => make(shown),
  bare: (make, shown) => make(shown),
  over: (value) => value,
  take: (text) => text,
}

/** Makes something of the ticket's own values, as it may be shown. */
export function useVeiled(snapshot: Snapshot): <T>(make: (bare: Snapshot) => T) => T {
  const veil = useContext(VisitContext)?.veil ?? noVeil
  return (make) => veil.of(make, snapshot)
}
