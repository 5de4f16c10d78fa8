import { AllowedChip } from './allowed-chip.tsx'
import styles from './rows.module.css'
import { SettingsSection } from './settings-section.tsx'
import type { HelpdeskState } from './state.ts'

/** Where the panel appears. */
export function Helpdesks({ helpdesks }: { helpdesks: readonly HelpdeskState[] }) {
  return (
    <SettingsSection title="Helpdesks" name="helpdesks" about="Where the panel appears.">
      <ul className={styles.rows}>
        {helpdesks.map(({ id, adapterName, origin, allowed }) => (
          <li key={id} className={styles.row}>
            <div className={styles.line}>
              <b>{adapterName}</b>
              <span className={styles.origin}>{origin}</span>
              <AllowedChip allowed={allowed} />
            </div>
          </li>
        ))}
      </ul>
    </SettingsSection>
  )
}
