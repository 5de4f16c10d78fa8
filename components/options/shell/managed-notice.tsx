import { useOptions } from '../store/context.ts'
import styles from './shell.module.css'

/** Says who looks after the config, where it is not the reader. */
export function ManagedNotice() {
  const origin = useOptions(({ page }) => page?.origin)
  const url = useOptions(({ page }) => page?.link?.url)
  if (origin !== 'link' && origin !== 'managed') return null
  const who =
    origin === 'managed'
      ? 'Your administrator manages this set-up.'
      : `Your team lead manages this set-up${url && URL.canParse(url) ? ` by a team link (${new URL(url).host})` : ''}.`
  return (
    <section className={`${styles.bar} ${styles.quiet}`} aria-label="Who manages this set-up">
      <p className={styles.barText}>
        <b>{who}</b> You can look at all of it, and change your own credentials and security.
      </p>
      {origin === 'link' && <a href="#/publish">Team link</a>}
    </section>
  )
}
