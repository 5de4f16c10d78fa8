import { type ComponentType, lazy } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'

/** An updated or removed extension has taken its files away from a panel that is still open. */
const lost = () => ({
  default: () => (
    <Notice tone="warn" title={words.connection.outdated}>
      {words.connection.outdatedHint}
    </Notice>
  ),
})

const loads: (() => Promise<unknown>)[] = []

/** A part of the panel that is not on screen at first, and so not part of the first paint. */
export function later<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  const loaded = (): Promise<{ default: ComponentType<P> }> => load().catch(lost)
  loads.push(loaded)
  return lazy(loaded)
}

/** Loads all of it ahead of the click. */
export function loadLater(): void {
  for (const load of loads) void load()
}
