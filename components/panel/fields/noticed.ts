import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FlagKind } from '#lib/contract/event.ts'

/** What the agent has done with the fields of a ticket, flags by the field's key. */
export interface Noticed {
  /** The kinds of values that are shown: `email`, `phone`, `address`, or a fact's slot. */
  revealed: ReadonlySet<string>
  /** What was flagged here, ahead of the worker's word for it; `null` where a flag was taken back. */
  flags: ReadonlyMap<string, FlagKind | null>
}

const nothing = (): Noticed => ({ revealed: new Set(), flags: new Map() })
const byVisit = new WeakMap<object, StoreApi<Noticed>>()

/** What was noticed in a visit. Another visit of the same ticket begins with everything masked. */
export function noticedIn(visit: object): StoreApi<Noticed> {
  const known = byVisit.get(visit)
  if (known) return known
  const made = createStore<Noticed>(nothing)
  byVisit.set(visit, made)
  return made
}

/** Where cards are only looked at. */
export const inert: StoreApi<Noticed> = createStore<Noticed>(nothing)
