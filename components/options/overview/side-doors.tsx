import { ImportConfig } from '../import/import-config.tsx'
import { JoinTeam } from '../publish/join-team.tsx'
import { practiceHref } from '../shell/brand.tsx'
import { overviewWords } from '../words/overview.ts'
import styles from './welcome.module.css'

/** The side doors of the first visit: for those who have been given a set-up, and for those who only want to look. */
export function SideDoors() {
  return (
    <div className={styles.doors}>
      <section className={styles.door} aria-labelledby="door-link">
        <h2 id="door-link" className={styles.subtitle}>
          {overviewWords.doors.link}
        </h2>
        <p className={styles.text}>{overviewWords.doors.linkAbout}</p>
        <JoinTeam />
      </section>
      <section className={styles.door} aria-labelledby="door-file">
        <h2 id="door-file" className={styles.subtitle}>
          {overviewWords.doors.file}
        </h2>
        <p className={styles.text}>{overviewWords.doors.fileAbout}</p>
        <ImportConfig />
      </section>
      <section className={styles.door} aria-labelledby="door-practice">
        <h2 id="door-practice" className={styles.subtitle}>
          {overviewWords.doors.practice}
        </h2>
        <p className={styles.text}>{overviewWords.doors.practiceAbout}</p>
        <p>
          <a className={styles.practice} href={practiceHref} target="_blank" rel="noreferrer">
            {overviewWords.doors.practiceLink}
          </a>
        </p>
      </section>
    </div>
  )
}
