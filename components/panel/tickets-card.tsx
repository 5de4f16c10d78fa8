import { historyWords } from '#components/history-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Sourced } from '#lib/contract/provenance.ts'
import type { TicketRecord } from '#lib/contract/records.ts'
import type { Card as CardData } from '#lib/contract/snapshot.ts'
import type { UnifiedProfile } from '#lib/contract/unified-profile.ts'
import { Card } from './card.tsx'
import { Conversations } from './conversations.tsx'
import { Nothing } from './nothing.tsx'
import { ticketGroups } from './ticket-groups.ts'
import styles from './tickets.module.css'
import type { PanelView } from './view.ts'

/** What the customer wrote about before. */
export function TicketsCard({ card, view }: { card: CardData<UnifiedProfile>; view: PanelView }) {
  return (
    <Card
      name="tickets"
      title={words.cards.tickets}
      card={card}
      fold="tickets"
      view={view}
      lines={3}
      empty={<Nothing card="tickets" view={view} />}
    >
      {({ tickets, conversations }) => (
        <>
          {tickets.length === 0 && conversations.length === 0 && <Nothing card="tickets" view={view} />}
          <Groups tickets={tickets} view={view} />
          {conversations.length > 0 && <Conversations conversations={conversations} view={view} />}
        </>
      )}
    </Card>
  )
}

type GroupsProps = { tickets: readonly Sourced<TicketRecord>[]; view: PanelView }

/** What is open besides this ticket comes first: it may be the same trouble. */
function Groups({ tickets, view }: GroupsProps) {
  const { open, closed } = ticketGroups(tickets)
  return (
    <>
      {open.length > 0 && <Group name="open" title={historyWords.openTickets} tickets={open} view={view} />}
      {closed.length > 0 && (
        <Group
          name="closed"
          title={open.length > 0 ? historyWords.closedTickets : undefined}
          tickets={closed}
          view={view}
        />
      )}
    </>
  )
}

function Group({ name, title, tickets, view }: GroupsProps & { name: string; title: string | undefined }) {
  return (
    <div data-tickets={name}>
      {title && <h3 className={styles.soft}>{title}</h3>}
      <ul className={styles.list}>
        {tickets.map((ticket) => (
          <Ticket
            key={`${ticket.provenance.sourceId}/${ticket.value.recordId}`}
            ticket={ticket}
            view={view}
          />
        ))}
      </ul>
    </div>
  )
}

function Ticket({ ticket, view }: { ticket: Sourced<TicketRecord>; view: PanelView }) {
  const { value, provenance } = ticket
  const at = value.updatedAt ?? value.createdAt
  return (
    <li className={styles.ticket}>
      <OutwardLink url={value.url ?? provenance.url}>
        <bdi>{value.subject ?? words.tickets.noSubject}</bdi>
      </OutwardLink>
      {value.status ? <Chip>{value.status}</Chip> : <span />}
      <span className={styles.soft}>
        {`#${value.recordId} · ${view.labelOf(provenance.sourceId)}`}
        {at && (
          <>
            {value.updatedAt ? ` · ${words.tickets.updated} ` : ' · '}
            <Time at={at} />
          </>
        )}
      </span>
    </li>
  )
}
