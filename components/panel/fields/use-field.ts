import { useContext } from 'react'
import { useStore } from 'zustand'
import type { DataPoint } from '#lib/contract/data-point.ts'
import type { FlagKind } from '#lib/contract/event.ts'
import { kindOfPoint } from '#lib/ledger/masks.ts'
import { type PanelVisit, VisitContext } from '../visit.ts'
import { fieldKey } from './field.ts'
import { inert, noticedIn } from './noticed.ts'
import { type Reveal, recordOf, reveal } from './reveal.ts'

/** What a row has to know of its field, and can do with it. */
export interface FieldState {
  /** It is masked, and has not been revealed. */
  hidden: boolean
  /** Shows it for as long as the ticket stays open, which is recorded; nothing where it is not hidden. */
  reveal(by: Reveal): void
  flag: FlagKind | undefined
  /** Flags it, or takes the flag back. Missing where cards are only looked at. */
  setFlag?: ((flag: FlagKind | undefined) => void) | undefined
}

/** A field by its name, and whose value it is. */
export interface FieldOf {
  point: DataPoint
  slot?: string | undefined
  /** The record that it is a field of, where several may be on screen. */
  record?: string | undefined
  nth?: number | undefined
  sourceId?: string | undefined
  /** The data points any of which masks it; its own by default. */
  masks?: readonly DataPoint[]
  /** What is revealed together with it; itself alone where nothing is. */
  kind?: string | undefined
}

/** The state of a field, kept up to date. */
export function useField(field: FieldOf): FieldState {
  const visit = useContext(VisitContext)
  useStore(storeOf(visit))
  return fieldOf(visit, field)
}

/** The state of a field now. */
export function fieldOf(visit: PanelVisit | undefined, field: FieldOf): FieldState {
  if (!visit) return { hidden: false, reveal: () => {}, flag: undefined }
  const store = storeOf(visit)
  const key = fieldKey(field)
  const { masks = [field.point], kind = kindOfPoint(field.point) ?? key } = field
  const masked = visit.snapshot.masked?.some((point) => masks.includes(point)) ?? false
  const isHidden = () => masked && !store.getState().revealed.has(kind)
  return {
    hidden: isHidden(),
    reveal: (by) => {
      if (isHidden()) reveal({ ...visit, id: visit.veil.id }, field, kind, by)
    },
    flag: visit.isSomebodyElse ? undefined : flagNow(visit, key),
    setFlag: visit.isSomebodyElse
      ? undefined
      : (flag) => {
          store.setState(({ flags }) => ({ flags: new Map([...flags, [key, flag ?? null]]) }))
          recordOf(visit, field, flag ? { kind: 'flagged', as: flag } : { kind: 'unflagged' })
        },
  }
}

const storeOf = (visit: PanelVisit | undefined) => (visit ? noticedIn(visit.veil.id) : inert)

/** What was flagged here a moment ago, else what stands in the snapshot. */
function flagNow(visit: PanelVisit, key: string): FlagKind | undefined {
  const here = storeOf(visit).getState().flags.get(key)
  if (here !== undefined) return here ?? undefined
  return visit.snapshot.flags?.find((flag) => fieldKey(flag) === key)?.as
}

/** The bot's source: what it collected is its word. */
export const botOf = (visit: PanelVisit | undefined): string | undefined =>
  visit?.snapshot.sources.find(({ role }) => role === 'packet')?.sourceId
