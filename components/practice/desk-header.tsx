import { practiceWords } from '#components/options/words/practice.ts'
import { Avatar } from './avatar.tsx'
import styles from './desk-header.module.css'
import { agent } from './tickets.ts'

/** The bar of the pretended helpdesk, which says that it is one. */
export function DeskHeader() {
  return (
    <header className={styles.header}>
      <span className={styles.name}>{practiceWords.title}</span>
      <span className={styles.note}>{practiceWords.note}</span>
      <a className={styles.options} href="options.html">
        {practiceWords.options}
      </a>
      <span className={styles.agent}>
        <Avatar name={agent.name} />
        <span className={styles.agentName}>{agent.name}</span>
      </span>
    </header>
  )
}
