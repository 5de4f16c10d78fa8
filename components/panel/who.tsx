import type { ReactNode } from 'react'
import { glanceWords } from '#components/glance-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import dotted from '#components/ui/dotted.module.css'
import { CheckIcon } from '#components/ui/icons.tsx'
import { languageName, yearText } from '#components/ui/locale.ts'
import { Money } from '#components/ui/money.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { words } from '#components/words.ts'
import type { Brief, Snapshot } from '#lib/contract/snapshot.ts'
import { LocalTime } from './local-time.tsx'
import { customerEmail, customerName, differingEmails, initials, spentBy } from './person.ts'
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
      </div>
      <Facts snapshot={snapshot} />
      {differing && (
        <div className={styles.wide}>
          <Notice tone="warn" title={words.who.otherAddress}>
            {customerEmail(snapshot) !== undefined && (
              <>
                {words.who.botSays}: <bdi>{differing.bot}</bdi>. {words.who.ticketSays}:{' '}
                <bdi>{differing.ticket}</bdi>.
              </>
            )}
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

/** What tells this customer from another: address, language, the time where they are, how long and how much they buy. */
function Facts({ snapshot }: { snapshot: Snapshot }) {
  const { customer, orders, brief } = snapshot.cards
  const { language, timeZone, customerSince } = customer.data ?? {}
  // What they write in now says more than what a system noted once.
  const spoken = brief.data?.who.language ?? language?.values[0]?.value
  const zone = timeZone?.values[0]?.value
  const since = customerSince?.values[0]?.value
  const spent = customer.data && spentBy(customer.data)
  return (
    <div className={`${dotted.dotted} ${styles.facts}`}>
      <Fact>{customerEmail(snapshot)}</Fact>
      <Fact>{spoken && languageName(baseOf(spoken))}</Fact>
      {zone && <LocalTime timeZone={zone} />}
      <Fact>
        {orders.data && words.who.orders(orders.data.orders.length)}
        {spent && (
          <span data-part="value">
            {', '}
            <Money amount={spent} />
          </span>
        )}
      </Fact>
      <Fact>{since && glanceWords.since(yearText(since))}</Fact>
    </div>
  )
}

const Fact = ({ children }: { children: ReactNode }) => (children ? <span>{children}</span> : null)

/** The language without its region: where they live stands beside it. */
const baseOf = (tag: string) => tag.split(/[-_]/)[0] ?? tag
