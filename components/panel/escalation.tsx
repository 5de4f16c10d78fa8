import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { intentLabel, words } from '#components/words.ts'
import type { Brief } from '#lib/contract/snapshot.ts'
import styles from './brief.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

type Sent = Extract<Brief['escalation'], { state: 'sent' }>['value']

/** Why the bot handed over: its reason, and the customer's words that set it off. */
export function Escalation({ escalation, view }: { escalation: Sent; view: PanelView }) {
  const { reason, cause, quote } = escalation
  return (
    <>
      {cause && <p>{words.brief.causes[cause]}</p>}
      {reason !== undefined && <Clamp text={reason} more={words.more} less={words.less} />}
      {quote && (
        <figure className={styles.quote}>
          <blockquote>
            <Clamp text={`“${quote.text}”`} more={words.more} less={words.less} />
          </blockquote>
          <figcaption className={styles.soft}>
            <TurnLink turnId={quote.turnId} at={quote.at} range={quote} view={view}>
              {words.factStatuses['customer-said']}
            </TurnLink>
          </figcaption>
        </figure>
      )}
    </>
  )
}

/** The bot's rule that fired. */
export function Rule({ escalation }: { escalation: Brief['escalation'] }) {
  const rule = escalation.state === 'not-sent' ? undefined : escalation.value.rule
  if (rule === undefined) return null
  return (
    <Chip title={rule}>
      {words.brief.rule}: {intentLabel(rule)}
    </Chip>
  )
}
