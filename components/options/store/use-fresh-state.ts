import { useEffect } from 'react'
import { failure } from '#lib/contract/make-failure.ts'
import type { OptionsServices } from '../services.ts'
import { originsOf } from './hosts.ts'
import type { OptionsStore } from './store.ts'

/**
 * Permissions can be taken back in the browser's own settings, and another tab can change the config: look again
 * whenever the page comes to the front. What was typed is saved whenever it goes.
 */
export function useFreshState(store: OptionsStore): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void store.getState().load()
      else store.getState().saveNow()
    }
    const leave = () => store.getState().saveNow()
    look()
    const stop = watchOrigins(store)
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', leave)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
    }
  }, [store])
}

/** Asks the browser about an address as soon as it is one. */
function watchOrigins(store: OptionsStore): () => void {
  let known = ''
  return store.subscribe((view) => {
    const origins = originsOf(view).join(' ')
    if (origins === known) return
    known = origins
    void view.lookAtHosts()
  })
}

/** Loads presets, formats and checks after the first paint. */
export function useWorkbench(store: OptionsStore, services: OptionsServices): void {
  useEffect(() => {
    let gone = false
    services.loadWorkbench().then(
      (workbench) => {
        if (!gone) store.setState({ workbench })
      },
      () => {
        const failed = { busy: false, failure: failure('defect', new Date(), { problem: 'workbench' }) }
        store.setState(({ acts }) => ({ acts: { ...acts, load: failed } }))
      },
    )
    return () => {
      gone = true
    }
  }, [store, services])
}
