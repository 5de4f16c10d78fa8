import { CopyDiagnostics } from '../copy-diagnostics.tsx'
import { SettingsSection } from '../shell/settings-section.tsx'
import { useOptions } from '../store/context.ts'
import styles from './kept.module.css'
import { keptWords } from './security-words.ts'

/** Where credentials and customers' data are kept and for how long, in plain words. */
export function Kept() {
  const mode = useOptions(({ page }) => page?.keyring.mode ?? 'session')
  const { credentials, data } = keptWords[mode]
  return (
    <SettingsSection title="What is kept, and where" name="kept">
      <ul className={styles.list}>
        <li>
          <b>Credentials</b> {credentials}
        </li>
        <li>
          <b>Customers’ data</b> {data}
        </li>
        <li>
          <b>The set-up</b> lies in the browser’s storage as it is: it holds no secret.
        </li>
        <li>
          <b>Nothing</b> goes to the makers of Baton. It talks to the hosts of your config and to no others.
        </li>
      </ul>
      <div>
        <CopyDiagnostics />
      </div>
    </SettingsSection>
  )
}
