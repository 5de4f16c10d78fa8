import { useEffect, useRef } from 'react'
import { practiceWords } from '#components/options/words/practice.ts'
import { Message } from './message.tsx'
import { ReplyBox } from './reply-box.tsx'
import type { Run } from './rich-text.ts'
import type { DeskTicket } from './ticket.ts'
import { TicketHead } from './ticket-head.tsx'
import styles from './ticket-view.module.css'

interface TicketViewProps {
  ticket: DeskTicket
  now: () => Date
  onSend: (runs: Run[]) => void
}

/** The open ticket: what it is about, the thread, and the reply box. */
export function TicketView({ ticket, now, onSend }: TicketViewProps) {
  const thread = useRef<HTMLElement>(null)
  const count = ticket.messages.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what it waits for.
  useEffect(() => {
    thread.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' })
  }, [count])
  return (
    <article className={styles.ticket} data-desk-ticket={ticket.id}>
      <TicketHead ticket={ticket} now={now} />
      <section
        ref={thread}
        className={`desk-thread ${styles.thread}`}
        aria-label={practiceWords.conversation}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
        tabIndex={0}
      >
        {ticket.messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            fromCustomer={message.author.email === ticket.requester.email}
            now={now}
          />
        ))}
      </section>
      <ReplyBox ticketId={ticket.id} to={ticket.requester} onSend={onSend} />
    </article>
  )
}
