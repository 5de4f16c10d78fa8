import { readingWords } from '#components/reading-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import type { Brief, ClaimConflict } from '#lib/contract/brief.ts'
import styles from './reading.module.css'
import { SourceTag } from './source-tag.tsx'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

interface ReadingProps {
  brief: Brief
  view: PanelView
}

/** What the conversation says that has to be seen first: what cannot wait, and what contradicts. */
export default function ReadingHead({ brief, view }: ReadingProps) {
  const { urgency, conflicts } = brief
  return (
    <>
      {urgency.length > 0 && <Urgency urgency={urgency} view={view} />}
      {conflicts.length > 0 && (
        <section className={styles.claims} data-part="claims" aria-label={readingWords.claims}>
          {conflicts.map((conflict) => (
            <Claim
              key={`${conflict.kind} ${conflict.claim.turnId} ${conflict.claim.start}`}
              conflict={conflict}
              view={view}
            />
          ))}
        </section>
      )}
    </>
  )
}

function Urgency({ urgency, view }: { urgency: Brief['urgency']; view: PanelView }) {
  return (
    <ul className={styles.chips} data-part="urgency" aria-label={readingWords.urgent}>
      {urgency.map(({ kind, quote }) => (
        <li key={`${kind} ${quote.turnId} ${quote.start}`} title={quote.text}>
          <Chip tone="bad">
            <TurnLink turnId={quote.turnId} at={quote.at} range={quote} view={view}>
              {readingWords.urgencies[kind]}
            </TurnLink>
          </Chip>
        </li>
      ))}
    </ul>
  )
}

/** What the customer says and what the system says, each with its proof. Baton does not decide who is right. */
function Claim({ conflict, view }: { conflict: ClaimConflict; view: PanelView }) {
  const { kind, claim, record, orderNumber } = conflict
  return (
    <div className={styles.claim}>
      <p className={styles.claimTitle}>
        {readingWords.claimKinds[kind]}
        {orderNumber !== undefined && ` (${readingWords.ofOrder(orderNumber)})`}
      </p>
      <p className={styles.claimSides}>
        <q dir="auto">{claim.text}</q>{' '}
        <TurnLink turnId={claim.turnId} at={claim.at} range={claim} view={view}>
          {readingWords.claim}
        </TurnLink>
        {' · '}
        <Statement record={record} /> <SourceTag provenance={record.provenance} view={view} aged />
      </p>
    </div>
  )
}

/** What the record says. Where it says neither a word nor an amount, the kind of the claim has said it already. */
function Statement({ record: { text, amount, at } }: { record: ClaimConflict['record'] }) {
  return (
    <>
      {text !== undefined && <bdi>{text}</bdi>}
      {amount && (
        <>
          {' '}
          <Money amount={amount} />
        </>
      )}
      {at && (
        <>
          {' '}
          <Time at={at} as="day" />
        </>
      )}
    </>
  )
}
