import { ImportConfig } from '../import/import-config.tsx'
import { JoinTeam } from '../publish/join-team.tsx'
import { practiceHref } from '../shell/brand.tsx'
import styles from './welcome.module.css'

/** The side doors of the first visit: for those who have been given a set-up, and for those who only want to look. */
export function SideDoors() {
  return (
    <div className={styles.doors}>
      <section className={styles.door} aria-labelledby="door-link">
        <h2 id="door-link" className={styles.subtitle}>
          I have a team link
        </h2>
        <p className={styles.text}>
          Your team lead sent you an address. It brings the set-up and keeps it up to date.
        </p>
        <JoinTeam />
      </section>
      <section className={styles.door} aria-labelledby="door-file">
        <h2 id="door-file" className={styles.subtitle}>
          I have a config file
        </h2>
        <p className={styles.text}>
          One file names the helpdesks and systems of your team. It holds no passwords.
        </p>
        <ImportConfig />
      </section>
      <section className={styles.door} aria-labelledby="door-practice">
        <h2 id="door-practice" className={styles.subtitle}>
          I want to look first
        </h2>
        <p className={styles.text}>
          The practice desk is a small helpdesk with invented customers, inside this extension. It needs no
          server.
        </p>
        <p>
          <a className={styles.practice} href={practiceHref} target="_blank" rel="noreferrer">
            Try the practice desk
          </a>
        </p>
      </section>
    </div>
  )
}
