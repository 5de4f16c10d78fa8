import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import styles from './config-view.module.css'
import { SettingsSection } from './settings-section.tsx'
import { StatusLine } from './status-line.tsx'
import type { OptionsStore } from './store.ts'

/** Throws away what was kept of tickets and customers. */
export function CachedData({ store }: { store: OptionsStore }) {
  const busy = useStore(store, (view) => view.busy)
  const done = useStore(store, (view) => view.done)
  return (
    <SettingsSection
      title="Cache"
      name="cache"
      about="What Baton keeps of tickets and customers, so that they open at once."
    >
      <div className={styles.cache}>
        <Button disabled={busy} onClick={() => void store.getState().clearCache()}>
          Clear the cache
        </Button>
        <StatusLine done={done?.what === 'cache-cleared' ? done : undefined} />
      </div>
    </SettingsSection>
  )
}
