import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { quoted } from '#components/ui/quoted.ts'
import { intentLabel, words } from '#components/words.ts'
import type { Brief } from '#lib/contract/snapshot.ts'
import styles from './brief.module.css'
import { ReadIn } from './read-in.tsx'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

type Told = Exclude<Brief['escalation'], { state: 'not-sent' }>

/** A bot that sends the part without anything in it has sent nothing. */
export function hasContent(escalation: Brief['escalation']): escalation is Told {
  if (escalation.state === 'not-sent') return false
  const { rule, reason, cause, quote } = escalation.value
  return (rule ?? reason ?? cause ?? quote) !== undefined
}

interface EscalationProps {
  escalation: Told
  /** What the customer wants was read in the conversation, and says so above. */
  quiet: boolean
  view: PanelView
}

/** Why the bot handed over: its rule and its reason, and the customer's words that set it off. */
export function Escalation({ escalation, quiet, view }: EscalationProps) {
  const { rule, reason, cause, quote } = escalation.value
  return (
    <>
      <span className={styles.chips}>
        {rule !== undefined && <Rule rule={rule} />}
        {cause && <span>{words.brief.causes[cause]}</span>}
        {escalation.state === 'inferred' && (
          <ReadIn evidence={escalation.evidence} quiet={quiet} view={view} />
        )}
      </span>
      {reason !== undefined && <Clamp lines={2} text={reason} more={words.more} less={words.less} />}
      {quote && (
        <blockquote className={styles.quote}>
          <Clamp
            lines={2}
            text={quoted(quote.text)}
            tail={<Said quote={quote} view={view} />}
            more={words.more}
            less={words.less}
          />
        </blockquote>
      )}
    </>
  )
}

type Quote = NonNullable<Told['value']['quote']>

/** Where the words stand. */
function Said({ quote, view }: { quote: Quote; view: PanelView }) {
  return (
    <span className={styles.soft}>
      <TurnLink turnId={quote.turnId} at={quote.at} range={quote} view={view} />
    </span>
  )
}

/** The bot's rule that fired. */
function Rule({ rule }: { rule: string }) {
  return (
    <Chip title={rule}>
      {words.brief.rule}: {intentLabel(rule)}
    </Chip>
  )
}
