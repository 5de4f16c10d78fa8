import { readingWords } from '#components/reading-words.ts'
import { Money } from '#components/ui/money.tsx'
import { Time } from '#components/ui/time.tsx'
import type { ClaimConflict } from '#lib/contract/brief.ts'
import styles from './reading.module.css'
import { SourceTag } from './source-tag.tsx'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

interface ClaimProps {
  conflict: ClaimConflict
  view: PanelView
  /** Say which order it is about. */
  titled?: boolean
}

/** What the customer says and what the system says, each with its proof. Baton does not decide who is right. */
export function Claim({ conflict, view, titled = true }: ClaimProps) {
  const { kind, claim, record, orderNumber } = conflict
  return (
    <div className={styles.claim}>
      <p className={styles.claimTitle}>
        {readingWords.claimKinds[kind]}
        {titled && orderNumber !== undefined && ` (${readingWords.ofOrder(orderNumber)})`}
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
