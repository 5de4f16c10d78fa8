import { createContext } from 'react'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { PanelVeil } from './masks/panel-veil.ts'
import type { PanelView } from './view.ts'

/** The ticket that is on screen, for the parts that act on single fields of it. */
export interface PanelVisit {
  veil: PanelVeil
  /** As it may be shown. */
  snapshot: Snapshot
  view: PanelView
}

/** None where cards are only looked at, as in the preview of the options page. */
export const VisitContext = createContext<PanelVisit | undefined>(undefined)
