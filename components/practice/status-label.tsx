import styles from './status-label.module.css'
import type { TicketStatus } from './ticket.ts'

const words: Record<TicketStatus, string> = { new: 'New', open: 'Open', pending: 'Waiting for customer' }

/** Where a ticket stands. */
export function StatusLabel({ status }: { status: TicketStatus }) {
  return <span className={`${styles.status} ${styles[status]}`}>{words[status]}</span>
}
