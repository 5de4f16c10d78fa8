import { Chip } from '#components/ui/chip.tsx'
import { CheckIcon } from '#components/ui/icons.tsx'
import { languageName } from '#components/ui/locale.ts'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import { customerEmail, customerName, differingEmails, initials } from './person.ts'
import styles from './who.module.css'

/** Who writes: name, how far that is verified, and what tells this customer from another. */
export function Who({ snapshot }: { snapshot: Snapshot }) {
  const name = customerName(snapshot)
  const differing = differingEmails(snapshot)
  const who = snapshot.cards.brief.data?.who
  const tier = snapshot.cards.customer.data?.tier?.values[0]?.value
  return (
    <div className={styles.who} data-part="who">
      <span className={styles.face} aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <div className={styles.line}>
          <bdi className={styles.name}>{name}</bdi>
          {who && snapshot.join.state !== 'choice' && <Verification who={who} />}
          {tier && <Chip tone="accent">{tier}</Chip>}
        </div>
        <Facts snapshot={snapshot} />
      </div>
      {differing && (
        <div className={styles.wide}>
          <Notice tone="warn" title={words.who.otherAddress}>
            {words.who.botSays}: <bdi>{differing.bot}</bdi>. {words.who.ticketSays}:{' '}
            <bdi>{differing.ticket}</bdi>.
          </Notice>
        </div>
      )}
    </div>
  )
}

function Verification({ who }: { who: Brief['who'] }) {
  if (who.verification === 'verified') {
    return (
      <Chip tone="good" {...(who.verifiedBy ? { title: words.who.verifiedBy(who.verifiedBy) } : {})}>
        <CheckIcon />
        {words.who.verified}
      </Chip>
    )
  }
  if (who.verification === 'unverified') return <Chip tone="warn">{words.who.unverified}</Chip>
  return <Chip>{words.who.notSent}</Chip>
}

function Facts({ snapshot }: { snapshot: Snapshot }) {
  const { customer, orders, tickets } = snapshot.cards
  const language = customer.data?.language?.values[0]?.value
  const facts = [
    customerEmail(snapshot),
    language && languageName(language),
    orders.data && words.who.orders(orders.data.orders.length),
    tickets.data && tickets.data.tickets.length > 0 && words.who.earlierTickets(tickets.data.tickets.length),
  ]
  return <div className={styles.facts}>{facts.map((fact) => fact && <span key={fact}>{fact}</span>)}</div>
}
