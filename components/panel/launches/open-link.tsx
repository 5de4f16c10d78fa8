import { launchesWords } from '#components/launches-words.ts'
import styles from './launches.module.css'

/** Opens what a launch leads to, in a tab of its own. */
export function OpenLink({ href, label }: { href: string; label: string }) {
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={launchesWords.of(launchesWords.go, label)}
    >
      {launchesWords.go}
    </a>
  )
}
