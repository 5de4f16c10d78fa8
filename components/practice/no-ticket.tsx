import styles from './no-ticket.module.css'

/** What stands in the middle when the address names no ticket of the desk. */
export function NoTicket({ id }: { id: string }) {
  return (
    <div className={styles.empty}>
      <h1>{id === '' ? 'No ticket is open' : `There is no ticket ${id}`}</h1>
      <p>Choose one from the queue.</p>
    </div>
  )
}
