import { useOptions } from '../store/context.ts'
import { barsWords } from '../words/bars.ts'
import styles from './shell.module.css'

/** Says who looks after the config, where it is not the reader. */
export function ManagedNotice() {
  const origin = useOptions(({ page }) => page?.origin)
  const url = useOptions(({ page }) => page?.link?.url)
  if (origin !== 'link' && origin !== 'managed') return null
  return (
    <section className={`${styles.bar} ${styles.quiet}`} aria-label={barsWords.managers}>
      <p className={styles.barText}>
        <b>{origin === 'managed' ? barsWords.byAdministrator : leadWords(url)}</b> {barsWords.whatIsYours}
      </p>
      {origin === 'link' && <a href="#/publish">{barsWords.teamLink}</a>}
    </section>
  )
}

const leadWords = (url: string | undefined): string =>
  url && URL.canParse(url) ? barsWords.byLink(new URL(url).host) : barsWords.byLead
