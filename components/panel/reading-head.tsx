import { readingWords } from '#components/reading-words.ts'
import { Chip } from '#components/ui/chip.tsx'
import type { Brief } from '#lib/contract/brief.ts'
import { Claim } from './claim.tsx'
import styles from './reading.module.css'
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
