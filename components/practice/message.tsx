import { practiceWords } from '#components/options/words/practice.ts'
import { Avatar } from './avatar.tsx'
import { clockTime } from './desk-time.ts'
import styles from './message.module.css'
import { RichText } from './rich-text.tsx'
import type { DeskMessage } from './ticket.ts'

interface MessageProps {
  message: DeskMessage
  fromCustomer: boolean
  now: () => Date
}

/** One message of the thread. What a bot left as data is long: it gets a box of its own to scroll in. */
export function Message({ message, fromCustomer, now }: MessageProps) {
  const { id, author, at, internal, runs } = message
  const long = runs.reduce((length, run) => length + run.text.length, 0) > 3000
  return (
    <article
      className={`desk-message ${styles.message} ${internal ? styles.internal : ''}`}
      aria-label={internal ? practiceWords.noteBy(author.name) : practiceWords.messageBy(author.name)}
      data-internal={internal ? '' : undefined}
      data-message-id={id}
      data-author-email={author.email}
    >
      <Avatar name={author.name} kind={fromCustomer ? 'customer' : 'agent'} />
      <div className={styles.line}>
        <span
          className={`desk-message-author ${styles.author}`}
          data-message-id={id}
          data-email={author.email}
        >
          {author.name}
        </span>
        {internal && <span className={styles.mark}>{practiceWords.internal}</span>}
        <time className={styles.at} dateTime={at}>
          {clockTime(at, now())}
        </time>
      </div>
      <div
        className={`desk-message-text ${styles.text} ${long ? styles.long : ''}`}
        {...(long && { tabIndex: 0, role: 'region', 'aria-label': practiceWords.noteText })}
      >
        <RichText runs={runs} />
      </div>
    </article>
  )
}
