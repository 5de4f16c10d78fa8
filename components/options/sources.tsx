import { AllowedChip } from './allowed-chip.tsx'
import { Credential } from './credential.tsx'
import styles from './rows.module.css'
import { SettingsSection } from './settings-section.tsx'
import type { SourceState } from './state.ts'
import type { OptionsStore } from './store.ts'

interface SourcesProps {
  store: OptionsStore
  sources: readonly SourceState[]
}

/** The systems that Baton asks, and the credentials that it asks them with. */
export function Sources({ store, sources }: SourcesProps) {
  return (
    <SettingsSection title="Sources" name="sources" about="The systems that Baton asks about a customer.">
      {sources.length === 0 && <p>This config names no sources.</p>}
      <ul className={styles.rows}>
        {sources.map((source) => (
          <li key={source.id} className={styles.row} data-source={source.id}>
            <div className={styles.line}>
              <b>{source.label}</b>
              {source.presetName !== source.label && (
                <span className={styles.preset}>{source.presetName}</span>
              )}
              <span className={styles.origin}>{source.origin}</span>
              <AllowedChip allowed={source.allowed} />
            </div>
            <Credential store={store} source={source} />
          </li>
        ))}
      </ul>
    </SettingsSection>
  )
}
