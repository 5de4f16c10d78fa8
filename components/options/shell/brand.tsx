import { Mark } from '#components/ui/icons.tsx'
import styles from './shell.module.css'

/** The practice desk, opened on its first ticket, so that the panel has something to show. */
export const practiceHref = 'practice.html?ticket=P-1001'

/** The product's name and mark, which lead to the overview. */
export function Brand() {
  return (
    <a className={styles.brand} href="#/overview">
      <span className={styles.mark}>
        <Mark />
      </span>
      Baton
    </a>
  )
}
