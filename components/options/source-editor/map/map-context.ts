import { createContext, useContext } from 'react'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { FieldIssue } from '#lib/contract/failure.ts'
import type { FieldMapping, Mapping } from '#lib/contract/source.ts'
import type { Target } from './target.ts'

/** What the rows of a mapping are given besides their own field. */
export interface MapView {
  mapping: Mapping
  /** The place of the mapping in the source. */
  place: string
  /** The records' items in the sample, the shown one first. */
  items: readonly unknown[]
  /** What the shown item becomes. */
  record: Readonly<Record<string, unknown>> | undefined
  issues: readonly FieldIssue[]
  rules: readonly DataPointRule[]
  target: Target | undefined
  fixed: boolean
  onTarget(target: Target): void
  onField(names: readonly string[], next: FieldMapping | undefined): void
}

export const MapContext = createContext<MapView | undefined>(undefined)

/** The mapping around a row. */
export function useMap(): MapView {
  const view = useContext(MapContext)
  if (!view) throw new Error('outside of a mapping')
  return view
}
