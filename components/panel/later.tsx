import { type ComponentType, lazy, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'

interface Loaded<P> {
  default: ComponentType<P>
}

/** An updated or removed extension has taken its files away from a panel that is still open. */
const lost = () => ({
  default: () => (
    <Notice tone="warn" title={words.connection.outdated}>
      {words.connection.outdatedHint}
    </Notice>
  ),
})

const loads: (() => Promise<unknown>)[] = []

/**
 * A part of the panel that is not on screen at first, and so not part of the first paint. Where it has been loaded by
 * the time that it is needed, it is drawn at once: React's own `lazy` would show nothing for a third of a second.
 * `soon`: the first snapshot may need it, so that it is on its way while the first paint is made.
 */
export function later<P extends object>(load: () => Promise<Loaded<P>>, when?: 'soon'): ComponentType<P> {
  let ready: ComponentType<P> | undefined
  const loadPart = async (): Promise<Loaded<P>> => {
    const part = await load().catch(lost)
    ready = part.default
    return part
  }
  loads.push(loadPart)
  if (when === 'soon') void loadPart()
  const Lazy = lazy(loadPart)
  return function Later(props: P) {
    // The same one for as long as it is on screen: another one would forget what was done in it.
    const [Part] = useState<ComponentType<P>>(() => ready ?? (Lazy as ComponentType<P>))
    return <Part {...props} />
  }
}

/** Code that draws nothing itself, loaded after the first paint or when it is needed; `undefined` where it is gone. */
export function laterCode<T>(load: () => Promise<T>): {
  loaded(): T | undefined
  load(): Promise<T | undefined>
} {
  let ready: T | undefined
  const loadCode = async () => {
    ready ??= await load().catch(() => undefined)
    return ready
  }
  loads.push(loadCode)
  return { loaded: () => ready, load: loadCode }
}

/** Loads all of it ahead of the click. */
export async function loadLater(): Promise<void> {
  await Promise.all(loads.map((load) => load()))
}
