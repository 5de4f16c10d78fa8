import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { ImportConfig } from '../import/import-config.tsx'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import styles from './config-file.module.css'

/** The config as a file: another one in place of it, a copy of it, or none. */
export function ConfigFile() {
  const config = useOptions(({ page }) => page?.active)
  const { download } = useServices()
  if (!config) return null
  const save = () => download('baton-team-config.json', `${JSON.stringify(config, null, 2)}\n`)
  return (
    <SettingsSection
      title="As a file"
      name="config"
      about="A new file takes the place of the config in use; one with mistakes changes nothing. No file holds a password."
    >
      <ImportConfig />
      <div className={styles.buttons}>
        <Button onClick={save}>Download the config in use</Button>
        <RemoveConfig name={config.name} />
      </div>
    </SettingsSection>
  )
}

function RemoveConfig({ name }: { name: string }) {
  const store = useOptionsStore()
  const { busy } = useAct('remove')
  const [asking, setAsking] = useState(false)
  const remove = () =>
    void store.getState().act('remove', (client) => client.call('removeConfig', {}), 'The config is removed.')
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        Remove the config…
      </Button>
      <Outcome place="remove" />
      {asking && (
        <ConfirmDialog
          title={`Remove “${name}”?`}
          confirm="Remove"
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          Baton stops working in your helpdesks until a config is in use again. Nothing changes in the
          helpdesks and systems themselves.
        </ConfirmDialog>
      )}
    </>
  )
}
