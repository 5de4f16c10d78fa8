import styles from './kept.module.css'
import { SettingsSection } from './settings-section.tsx'

/** Where credentials and customers' data are kept and for how long, in plain words. */
export function Kept() {
  return (
    <SettingsSection title="What is kept, and where" name="kept">
      <ul className={styles.list}>
        <li>
          <b>Credentials</b> stay in the browser’s memory until it closes. They are never written to the disk,
          never part of the team config, never shown again, and go only to the host that you entered them for.
        </li>
        <li>
          <b>Customers’ data</b> is kept encrypted, for a short time, so that a ticket opens at once. Its key
          goes when the browser closes.
        </li>
        <li>
          <b>Nothing</b> goes to the makers of Baton. It talks to the hosts of your config and to no others.
        </li>
      </ul>
    </SettingsSection>
  )
}
