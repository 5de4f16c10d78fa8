import type { ReactNode } from 'react'
import { practiceWords } from '#components/options/words/practice.ts'
import { clockTime } from './desk-time.ts'
import { StatusLabel } from './status-label.tsx'
import type { DeskTicket } from './ticket.ts'
import styles from './ticket-head.module.css'

/** The subject, and the ticket's fields in one line. */
export function TicketHead({ ticket, now }: { ticket: DeskTicket; now: () => Date }) {
  const { requester, createdAt, conversationId } = ticket
  const { fields } = practiceWords
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={`desk-subject ${styles.subject}`}>{ticket.subject}</h1>
        <StatusLabel status={ticket.status} />
      </div>
      <dl className={styles.fields}>
        <Field name={fields.ticket}>{ticket.id}</Field>
        <Field name={fields.from}>
          <span className="desk-requester" data-email={requester.email}>
            {requester.name}
          </span>
          <span className={styles.email}>{requester.email}</span>
        </Field>
        <Field name={fields.received}>
          <span className="desk-created">
            <time dateTime={createdAt}>{clockTime(createdAt, now())}</time>
          </span>
        </Field>
        <Field name={fields.channel}>{practiceWords.channels[ticket.channel]}</Field>
        <Field name={fields.queue}>
          <span data-desk-queue="">{ticket.queue}</span>
        </Field>
        {conversationId && (
          <Field name={fields.chat}>
            <span data-desk-conversation={conversationId}>{conversationId}</span>
          </Field>
        )}
      </dl>
    </header>
  )
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
