import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { ImportConfig } from '../import/import-config.tsx'
import { Outcome } from '../outcome.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useAct, useOptions, useOptionsStore, useServices } from '../store/context.ts'
import { overviewWords } from '../words/overview.ts'
import styles from './config-file.module.css'

/** The config as a file: another one in place of it, a copy of it, or none. */
export function ConfigFile() {
  const config = useOptions(({ page }) => page?.active)
  const { download } = useServices()
  if (!config) return null
  const save = () => download('baton-team-config.json', `${JSON.stringify(config, null, 2)}\n`)
  return (
    <SettingsSection title={overviewWords.file.title} name="config" about={overviewWords.file.about}>
      <ImportConfig />
      <div className={styles.buttons}>
        <Button onClick={save}>{overviewWords.file.download}</Button>
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
    void store
      .getState()
      .act('remove', (client) => client.call('removeConfig', {}), overviewWords.file.removed)
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {overviewWords.file.remove}
      </Button>
      <Outcome place="remove" />
      {asking && (
        <ConfirmDialog
          title={overviewWords.file.removeNamed(name)}
          confirm={overviewWords.file.confirm}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {overviewWords.file.afterwards}
        </ConfirmDialog>
      )}
    </>
  )
}
