import { practiceWords } from '#components/options/words/practice.ts'
import styles from './status-label.module.css'
import type { TicketStatus } from './ticket.ts'

/** Where a ticket stands. */
export function StatusLabel({ status }: { status: TicketStatus }) {
  return <span className={`${styles.status} ${styles[status]}`}>{practiceWords.status[status]}</span>
}
