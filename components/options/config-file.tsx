import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import styles from './config-view.module.css'
import { ImportConfig } from './import-config.tsx'
import { SettingsSection } from './settings-section.tsx'
import type { OptionsStore } from './store.ts'

/** Another config in place of this one, or none. */
export function ConfigFile({ store, name }: { store: OptionsStore; name: string }) {
  const busy = useStore(store, (view) => view.busy)
  const [asking, setAsking] = useState(false)
  return (
    <SettingsSection
      title="Team config"
      name="config"
      about="A new file takes the place of this one. One with mistakes changes nothing."
    >
      <ImportConfig store={store} configInUse />
      <div className={styles.remove}>
        <Button disabled={busy} onClick={() => setAsking(true)}>
          Remove the config…
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={`Remove “${name}”?`}
          confirm="Remove"
          onConfirm={() => void store.getState().removeConfig()}
          onClose={() => setAsking(false)}
        >
          Baton stops working in your helpdesks until a config is imported again. Nothing changes in the
          helpdesks and systems themselves.
        </ConfirmDialog>
      )}
    </SettingsSection>
  )
}
