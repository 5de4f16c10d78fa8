import { CopyDiagnostics } from '../copy-diagnostics.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import { securityWords } from '../words/security.ts'
import styles from './kept.module.css'

/** Where credentials and customers' data are kept and for how long, in plain words. */
export function Kept() {
  const mode = useOptions(({ page }) => page?.keyring.mode ?? 'session')
  const { kept } = securityWords
  const { credentials, data } = kept.modes[mode]
  return (
    <SettingsSection title={kept.title} name="kept">
      <ul className={styles.list}>
        <li>
          <b>{kept.credentials}</b> {credentials}
        </li>
        <li>
          <b>{kept.data}</b> {data}
        </li>
        <li>
          <b>{kept.setup}</b> {kept.setupText}
        </li>
        <li>
          <b>{kept.nothing}</b> {kept.nothingText}
        </li>
      </ul>
      <div>
        <CopyDiagnostics />
      </div>
    </SettingsSection>
  )
}
