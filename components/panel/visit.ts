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
  /** It is about somebody who was looked up: a flag would be one of the ticket's own customer. */
  isSomebodyElse?: boolean
}

/** None where cards are only looked at, as in the preview of the options page. */
export const VisitContext = createContext<PanelVisit | undefined>(undefined)
