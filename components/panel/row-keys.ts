import type { KeyboardEvent } from 'react'

/** What a row can be made to do by one key while it has the focus. What a row cannot do it leaves out. */
export interface RowDeeds {
  copy?: (() => void) | undefined
  insert?: (() => void) | undefined
  /** Shows a masked value. */
  reveal?: (() => void) | undefined
  /** Opens the menu of its flag. */
  flag?: (() => void) | undefined
  /** Pins the field to the brief, or unpins it. */
  pin?: (() => void) | undefined
}

/** The keys of a row, as `KeyboardEvent.key`, in the order of the list of shortcuts. */
export const rowKeys: Record<keyof RowDeeds, readonly string[]> = {
  copy: ['c'],
  insert: ['Enter', 'i'],
  reveal: ['v'],
  flag: ['f'],
  pin: ['p'],
}

/** Keys of this kind are for typing, or belong to what is open in the row. */
const elsewhere = 'input, textarea, select, [contenteditable], [role=menu]'

/** Runs the deed of a key. Enter on a button or a link in the row presses that. */
export function runRowKey(event: KeyboardEvent<HTMLElement>, deeds: RowDeeds): void {
  const { key, target, currentTarget } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (target instanceof Element && target.closest(elsewhere)) return
  if (key === 'Enter' && target !== currentTarget) return
  const deed = deedFor(key)
  const run = deed && deeds[deed]
  if (!run) return
  event.preventDefault()
  run()
}

const deedFor = (key: string) =>
  (Object.keys(rowKeys) as (keyof RowDeeds)[]).find((deed) => rowKeys[deed].includes(key))

/** The keys that do something in this row, for `aria-keyshortcuts`. */
export const keysOf = (deeds: RowDeeds): string =>
  (Object.keys(rowKeys) as (keyof RowDeeds)[]).flatMap((deed) => (deeds[deed] ? rowKeys[deed] : [])).join(' ')
