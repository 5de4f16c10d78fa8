import { practiceWords } from '#components/options/words/practice.ts'
import styles from './no-ticket.module.css'

/** What stands in the middle when the address names no ticket of the desk. */
export function NoTicket({ id }: { id: string }) {
  return (
    <div className={styles.empty}>
      <h1>{id === '' ? practiceWords.noTicket : practiceWords.unknown(id)}</h1>
      <p>{practiceWords.choose}</p>
    </div>
  )
}
