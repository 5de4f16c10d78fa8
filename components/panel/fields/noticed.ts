import { createStore, type StoreApi } from 'zustand/vanilla'

/** What the agent has done with the fields of a ticket, by the field's key. */
export interface Noticed {
  revealed: ReadonlySet<string>
}

const nothing: Noticed = { revealed: new Set() }
const byVisit = new WeakMap<object, StoreApi<Noticed>>()

/** What was noticed in a visit. Another visit of the same ticket begins with everything masked. */
export function noticedIn(visit: object): StoreApi<Noticed> {
  const known = byVisit.get(visit)
  if (known) return known
  const made = createStore<Noticed>(() => nothing)
  byVisit.set(visit, made)
  return made
}

/** Where cards are only looked at. */
export const inert: StoreApi<Noticed> = createStore<Noticed>(() => nothing)
