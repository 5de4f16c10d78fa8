import type { ReactNode } from 'react'
import { clockTime } from './desk-time.ts'
import { StatusLabel } from './status-label.tsx'
import type { DeskTicket } from './ticket.ts'
import styles from './ticket-head.module.css'

/** The subject, and the ticket's fields in one line. */
export function TicketHead({ ticket, now }: { ticket: DeskTicket; now: () => Date }) {
  const { requester, createdAt, conversationId } = ticket
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={`desk-subject ${styles.subject}`}>{ticket.subject}</h1>
        <StatusLabel status={ticket.status} />
      </div>
      <dl className={styles.fields}>
        <Field name="Ticket">{ticket.id}</Field>
        <Field name="From">
          <span className="desk-requester" data-email={requester.email}>
            {requester.name}
          </span>
          <span className={styles.email}>{requester.email}</span>
        </Field>
        <Field name="Received">
          <span className="desk-created">
            <time dateTime={createdAt}>{clockTime(createdAt, now())}</time>
          </span>
        </Field>
        <Field name="Channel">{ticket.channel}</Field>
        <Field name="Queue">
          <span data-desk-queue="">{ticket.queue}</span>
        </Field>
        {conversationId && (
          <Field name="Chat">
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
