import { Suspense } from 'react'
import { Chip } from '#components/ui/chip.tsx'
import { Clamp } from '#components/ui/clamp.tsx'
import { Meter } from '#components/ui/meter.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { intentLabel, words } from '#components/words.ts'
import type { Brief, Card as CardData } from '#lib/contract/snapshot.ts'
import { Attempts } from './attempts.tsx'
import styles from './brief.module.css'
import { BriefPart, NotSent, ReadIn } from './brief-part.tsx'
import { Card } from './card.tsx'
import { Escalation, Rule } from './escalation.tsx'
import { Facts } from './facts.tsx'
import { ReadingHead, ReadingTail } from './lazy-reading.tsx'
import type { PanelView } from './view.ts'

interface BriefCardProps {
  card: CardData<Brief>
  /** The agent has to choose the conversation first: it is not known what the bot sent. */
  undecided: boolean
  view: PanelView
}

/** The handoff in one look: what they want, why a person, what is known, what was tried. */
export function BriefCard({ card, undecided, view }: BriefCardProps) {
  const title = (card.data?.want.state ?? 'not-sent') !== 'not-sent' ? words.brief.want : words.cards.brief
  return (
    <Card name="brief" title={title} card={card} view={view} lines={9} empty={words.join.noneHint}>
      {(brief) => (undecided ? <p>{words.join.afterChoice}</p> : <Parts brief={brief} view={view} />)}
    </Card>
  )
}

function Parts({ brief, view }: { brief: Brief; view: PanelView }) {
  // The bot's own summary is the best first line; without one, the sentence that was put together is.
  const summed = brief.want.state === 'sent' && brief.want.value.text !== brief.want.value.intent
  return (
    <>
      {summed && <Want brief={brief} view={view} />}
      <Suspense>
        <ReadingHead brief={brief} summed={summed} view={view} />
      </Suspense>
      {!summed && <Want brief={brief} view={view} />}
      <BriefPart
        name="escalation"
        label={words.brief.escalation}
        part={withContent(brief.escalation)}
        aside={<Rule escalation={brief.escalation} />}
        view={view}
      >
        {(escalation) => <Escalation escalation={escalation} view={view} />}
      </BriefPart>
      <BriefPart name="known" label={words.brief.known} part={brief.known} view={view}>
        {(facts) => <Facts facts={facts} view={view} />}
      </BriefPart>
      <BriefPart name="tried" label={words.brief.tried} part={brief.tried} view={view}>
        {(attempts) => <Attempts attempts={attempts} view={view} />}
      </BriefPart>
      <Suspense>
        <ReadingTail brief={brief} view={view} />
      </Suspense>
    </>
  )
}

/** A bot that sends the part without anything in it has sent nothing. */
function withContent(part: Brief['escalation']): Brief['escalation'] {
  if (part.state === 'not-sent') return part
  const { rule, reason, cause, quote } = part.value
  return (rule ?? reason ?? cause ?? quote) ? part : { state: 'not-sent' }
}

/** What the customer wants, with the intent and the mood beside it: they are read together. */
function Want({ brief, view }: { brief: Brief; view: PanelView }) {
  const { want, mood } = brief
  return (
    <>
      <BriefPart name="want" label={words.brief.want} titled part={want} view={view}>
        {({ text, intent, confidence }) => (
          <>
            <div className={styles.lead}>
              <Clamp text={text === intent ? intentLabel(text) : text} more={words.more} less={words.less} />
            </div>
            <div className={styles.chips}>
              {intent && <Intent intent={intent} confidence={confidence} />}
              {mood.state !== 'not-sent' && (
                <span data-part="mood" data-state={mood.state}>
                  <Mood {...mood.value} />{' '}
                  {mood.state === 'inferred' && (
                    <ReadIn evidence={mood.evidence} quiet={want.state === 'inferred'} view={view} />
                  )}
                </span>
              )}
            </div>
          </>
        )}
      </BriefPart>
      {want.state === 'not-sent' && mood.state !== 'not-sent' && (
        <BriefPart name="mood" label={words.brief.mood} part={mood} view={view}>
          {(value) => (
            <div className={styles.chips}>
              <Mood {...value} />
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

type MoodProps = Extract<Brief['mood'], { state: 'sent' }>['value']

function Mood({ label, score, trend = 'steady' }: MoodProps) {
  const course = words.brief.trends[trend]
  return (
    <Chip tone={moodTone(label, score)} title={words.brief.mood}>
      {label}
      {course && `, ${course}`}
    </Chip>
  )
}

/** Bots' scales differ, but below zero is bad on all that we know, and so are these words. */
function moodTone(label: string, score: number | undefined): Tone {
  if (/negativ|angry|anger|frustrat|upset|annoy/i.test(label) || (score ?? 0) < 0) return 'warn'
  return /positiv|happy|satisf/i.test(label) ? 'good' : 'plain'
}
