import { useContext } from 'react'
import { useStore } from 'zustand'
import type { DataPoint } from '#lib/contract/data-point.ts'
import { type PanelVisit, VisitContext } from '../visit.ts'
import { type FieldName, fieldKey } from './field.ts'
import { inert, noticedIn } from './noticed.ts'

/** What a row has to know of its field. */
export interface FieldState {
  /** It is masked, and has not been revealed. */
  hidden: boolean
  /** Shows it for as long as the ticket stays open; nothing where it is not hidden. */
  reveal(): void
}

/** The state of a field, kept up to date. `masks` are the data points any of which masks it; its own by default. */
export function useField(name: FieldName, masks?: readonly DataPoint[]): FieldState {
  const visit = useContext(VisitContext)
  useStore(storeOf(visit))
  return fieldOf(visit, name, masks)
}

/** The state of a field now. */
export function fieldOf(
  visit: PanelVisit | undefined,
  name: FieldName,
  masks: readonly DataPoint[] = [name.point],
): FieldState {
  const store = storeOf(visit)
  const key = fieldKey(name)
  const masked = visit?.snapshot.masked?.some((point) => masks.includes(point)) ?? false
  const isHidden = () => masked && !store.getState().revealed.has(key)
  return {
    hidden: isHidden(),
    reveal: () => {
      if (isHidden()) store.setState(({ revealed }) => ({ revealed: new Set([...revealed, key]) }))
    },
  }
}

const storeOf = (visit: PanelVisit | undefined) => (visit ? noticedIn(visit.id) : inert)
