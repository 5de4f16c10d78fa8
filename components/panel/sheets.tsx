import type { ComponentType } from 'react'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import { later } from './later.tsx'
import type { PanelView } from './view.ts'
import { withRemarks } from './with-remarks.ts'

/** What every sheet is given: the ticket as it is now, and the way back. */
export interface SheetProps {
  snapshot: Snapshot
  view: PanelView
  onClose(): void
}

/** The sheets of the panel by name, each loaded after the first paint (`later`). */
export const sheets = {
  palette: later(() => import('./keys/palette-sheet.tsx')),
  shortcuts: later(() => import('./keys/shortcuts-sheet.tsx')),
  macros: later(withRemarks(() => import('./macros/macros-sheet.tsx'))),
  articles: later(() => import('./knowledge/articles-sheet.tsx')),
  greeting: later(() => import('./greeting/greeting-sheet.tsx')),
  note: later(() => import('./hand-on-note/note-sheet.tsx')),
  launches: later(() => import('./launches/launches-sheet.tsx')),
  'look-up': later(() => import('./look-up/look-up-sheet.tsx')),
} satisfies Record<string, ComponentType<SheetProps>>

export type SheetName = keyof typeof sheets
