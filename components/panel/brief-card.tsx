import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { Meter } from '#components/ui/meter.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { intentLabel, words } from '#components/words.ts'
import type { Brief, Card as CardData } from '#lib/contract/snapshot.ts'
import { Attempts } from './attempts.tsx'
import styles from './brief.module.css'
import { BriefPart, NotSent } from './brief-part.tsx'
import { Card } from './card.tsx'
import { Escalation, Rule } from './escalation.tsx'
import { Facts } from './facts.tsx'
import type { PanelView } from './view.ts'

interface BriefCardProps {
  card: CardData<Brief>
  /** The agent has to choose the conversation first: it is not known what the bot sent. */
  undecided: boolean
  view: PanelView
}

/** The handoff in one look: what they want, why a person, what is known, what was tried. */
export function BriefCard({ card, undecided, view }: BriefCardProps) {
  const title = card.data?.want.state === 'sent' ? words.brief.want : words.cards.brief
  return (
    <Card name="brief" title={title} card={card} view={view} lines={9} empty={words.join.noneHint}>
      {(brief) => (undecided ? <p>{words.join.afterChoice}</p> : <Parts brief={brief} view={view} />)}
    </Card>
  )
}

function Parts({ brief, view }: { brief: Brief; view: PanelView }) {
  return (
    <>
      <Want brief={brief} />
      <BriefPart
        name="escalation"
        label={words.brief.escalation}
        part={withContent(brief.escalation)}
        aside={<Rule escalation={brief.escalation} />}
      >
        {(escalation) => <Escalation escalation={escalation} view={view} />}
      </BriefPart>
      <BriefPart name="known" label={words.brief.known} part={brief.known}>
        {(facts) => <Facts facts={facts} view={view} />}
      </BriefPart>
      <BriefPart name="tried" label={words.brief.tried} part={brief.tried}>
        {(attempts) => <Attempts attempts={attempts} view={view} />}
      </BriefPart>
    </>
  )
}

/** A bot that sends the part without anything in it has sent nothing. */
function withContent(part: Brief['escalation']): Brief['escalation'] {
  if (part.state === 'not-sent') return part
  const { rule, reason, quote } = part.value
  return (rule ?? reason ?? quote) ? part : { state: 'not-sent' }
}

/** What the customer wants, with the intent and the mood beside it: they are read together. */
function Want({ brief }: { brief: Brief }) {
  const { want, mood } = brief
  return (
    <>
      <BriefPart name="want" label={words.brief.want} titled part={want}>
        {({ text, intent, confidence }) => (
          <>
            <div className={styles.lead}>
              <Clamp text={text === intent ? intentLabel(text) : text} more={words.more} less={words.less} />
            </div>
            <div className={styles.chips}>
              {intent && <Intent intent={intent} confidence={confidence} />}
              {mood.state === 'sent' && <Mood label={mood.value.label} score={mood.value.score} />}
            </div>
          </>
        )}
      </BriefPart>
      {want.state === 'not-sent' && mood.state === 'sent' && (
        <BriefPart name="mood" label={words.brief.mood} part={mood}>
          {({ label, score }) => (
            <div className={styles.chips}>
              <Mood label={label} score={score} />
            </div>
          )}
        </BriefPart>
      )}
      {mood.state === 'not-sent' && <NotSent name="mood" label={words.brief.mood} />}
    </>
  )
}

function Intent({ intent, confidence }: { intent: string; confidence: number | undefined }) {
  return (
    <Chip title={`${words.brief.intent}: ${intent}`}>
      {intentLabel(intent)}
      {confidence !== undefined && <Meter value={confidence} label={words.brief.certainty} />}
    </Chip>
  )
}

function Mood({ label, score }: { label: string; score: number | undefined }) {
  return (
    <span data-part="mood">
      <Chip tone={moodTone(label, score)} title={words.brief.mood}>
        {label}
      </Chip>
    </span>
  )
}

/** Bots' scales differ, but below zero is bad on all that we know, and so are these words. */
function moodTone(label: string, score: number | undefined): Tone {
  if (/negativ|angry|anger|frustrat|upset|annoy/i.test(label) || (score ?? 0) < 0) return 'warn'
  return /positiv|happy|satisf/i.test(label) ? 'good' : 'plain'
}
