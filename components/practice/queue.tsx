import { type MouseEvent, useEffect, useRef } from 'react'
import { practiceWords } from '#components/options/words/practice.ts'
import { ticketHref } from './address.ts'
import { waitingTime } from './desk-time.ts'
import styles from './queue.module.css'
import { StatusLabel } from './status-label.tsx'
import type { DeskTicket } from './ticket.ts'

interface QueueProps {
  tickets: readonly DeskTicket[]
  openId: string
  onOpen: (id: string) => void
  now: () => Date
}

/** The tickets that wait, as links: a click stays on the page, a click with a modifier opens another tab. */
export function Queue({ tickets, openId, onOpen, now }: QueueProps) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another open ticket is what it waits for.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [openId])
  return (
    <nav className={styles.queue} aria-label={practiceWords.queue}>
      <h2 className={styles.title}>
        {practiceWords.queueName} <span className={styles.count}>{tickets.length}</span>
      </h2>
      <ul ref={list} className={`desk-queue ${styles.list}`}>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <Row ticket={ticket} current={ticket.id === openId} onOpen={onOpen} now={now} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface RowProps extends Pick<QueueProps, 'onOpen' | 'now'> {
  ticket: DeskTicket
  current: boolean
}

function Row({ ticket, current, onOpen, now }: RowProps) {
  const lastAt = ticket.messages.at(-1)?.at ?? ticket.createdAt
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(ticket.id)
  }
  return (
    <a
      className={styles.row}
      href={ticketHref(ticket.id)}
      aria-current={current ? 'page' : undefined}
      onClick={open}
    >
      <span className={styles.requester}>{ticket.requester.name}</span>
      <time className={styles.age} dateTime={lastAt}>
        {waitingTime(lastAt, now())}
      </time>
      <span className={`desk-queue-subject ${styles.subject}`}>{ticket.subject}</span>
      <span className={styles.id}>{ticket.id}</span>
      <StatusLabel status={ticket.status} />
    </a>
  )
}
