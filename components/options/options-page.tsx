import { useEffect } from 'react'
import { useStore } from 'zustand'
import { ConfigView } from './config-view.tsx'
import { FailureNotice } from './failure-notice.tsx'
import styles from './options-page.module.css'
import { PageHeader } from './page-header.tsx'
import type { OptionsStore } from './store.ts'
import { Welcome } from './welcome.tsx'

/**
 * Asks the browser for these match patterns and says whether it was given all of them. Must not wait before it
 * asks: browsers show the question only while a click is being handled.
 */
export type RequestHosts = (origins: string[]) => Promise<boolean>

export interface OptionsPageProps {
  store: OptionsStore
  requestHosts: RequestHosts
}

/** The team lead's page: what Baton is connected to, and what it still needs on this device. */
export function OptionsPage({ store, requestHosts }: OptionsPageProps) {
  const page = useStore(store, (view) => view.page)
  const failure = useStore(store, (view) => view.failure)
  useFreshState(store)
  return (
    <div className={styles.page}>
      <PageHeader />
      <main className={styles.main}>
        {!page && <h1 className={styles.waiting}>Baton options</h1>}
        {failure && <FailureNotice failure={failure} />}
        {page?.config && <ConfigView store={store} config={page.config} requestHosts={requestHosts} />}
        {page && !page.config && <Welcome store={store} />}
        {!page && !failure && <p role="status">Reading the set-up…</p>}
      </main>
    </div>
  )
}

/** Permissions can be taken back in the browser's own settings: look again whenever the page comes to the front. */
function useFreshState(store: OptionsStore) {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void store.getState().load()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [store])
}
