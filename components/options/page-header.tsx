import { Mark } from '#components/ui/icons.tsx'
import styles from './options-page.module.css'

/** The practice desk, opened on its first ticket, so that the panel has something to show. */
export const practiceHref = 'practice.html?ticket=P-1001'

/** The bar over the page. */
export function PageHeader() {
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <span className={styles.mark}>
          <Mark />
        </span>
        Baton
      </span>
      <a href={practiceHref} target="_blank" rel="noreferrer">
        Practice desk
      </a>
    </header>
  )
}
