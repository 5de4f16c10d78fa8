import { useEffect } from 'react'
import { useStore } from 'zustand'
import { practiceWords } from '#components/options/words/practice.ts'
import { ticketHref, ticketIn } from './address.ts'
import styles from './desk.module.css'
import { DeskHeader } from './desk-header.tsx'
import type { DeskStore } from './desk-store.ts'
import { NoTicket } from './no-ticket.tsx'
import { Queue } from './queue.tsx'
import { TicketView } from './ticket-view.tsx'

/**
 * The practice desk: a small helpdesk. Baton's panel is not part of it; it is mounted as on any helpdesk page and
 * makes `#desk` narrower. Opening a ticket is a same-document navigation: the address says `?ticket=P-1001`.
 *
 * The adapter `practice-desk` reads this markup, besides `#desk`, the element to make narrower:
 * - `[data-desk-ticket]` the open ticket's article, with its id; in it `.desk-subject`, `.desk-requester[data-email]`,
 *   `.desk-created time[datetime]`, and `[data-desk-conversation]` where the ticket has that field;
 * - `.desk-thread`, and in it `.desk-message[data-message-id][data-author-email]`, with `data-internal` on internal
 *   notes; in that `.desk-message-author[data-message-id][data-email]`, `time[datetime]`, `.desk-message-text`;
 * - `#desk-reply[contenteditable]` the reply box;
 * - `.desk-queue li a[href*="ticket="]` the queue's rows, each with `.desk-queue-subject`.
 */
export function Desk({ store, now = () => new Date() }: { store: DeskStore; now?: () => Date }) {
  const tickets = useStore(store, (state) => state.tickets)
  const openId = useStore(store, (state) => state.openId)
  useBackButton(store)
  const open = (id: string) => {
    if (id === openId) return
    // Drawn first: who follows the address finds the ticket already there.
    store.getState().open(id)
    history.pushState(null, '', ticketHref(id))
  }
  const ticket = tickets.find(({ id }) => id === openId)
  useEffect(() => {
    document.title = ticket ? `${ticket.id} ${ticket.subject} · ${practiceWords.title}` : practiceWords.title
  }, [ticket])
  return (
    <div id="desk" className={styles.desk}>
      <DeskHeader />
      <div className={styles.columns}>
        <Queue tickets={tickets} openId={openId} onOpen={open} now={now} />
        <main className={styles.main}>
          {ticket ? (
            <TicketView
              key={ticket.id}
              ticket={ticket}
              now={now}
              onSend={(runs) => store.getState().send(ticket.id, runs, now())}
            />
          ) : (
            <NoTicket id={openId} />
          )}
        </main>
      </div>
    </div>
  )
}

function useBackButton(store: DeskStore) {
  useEffect(() => {
    const follow = () => store.getState().open(ticketIn(location.href) ?? '')
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [store])
}
