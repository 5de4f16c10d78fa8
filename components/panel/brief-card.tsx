import { type ReactNode, Suspense } from 'react'
import { glanceWords } from '#components/glance-words.ts'
import { listOf } from '#components/ui/locale.ts'
import { words } from '#components/words.ts'
import type { Brief, Card as CardData } from '#lib/contract/snapshot.ts'
import { attemptItems } from './attempts.tsx'
import { Card } from './card.tsx'
import { Escalation, hasContent } from './escalation.tsx'
import styles from './glance/glance.module.css'
import { GlanceList, GlanceRow } from './glance/glance-row.tsx'
import { Want } from './glance/want.tsx'
import { ReadingHead, ReadingTail } from './lazy-reading.tsx'
import type { PanelView } from './view.ts'

interface BriefCardProps {
  card: CardData<Brief>
  /** The agent has to choose the conversation first: it is not known what the bot sent. */
  undecided: boolean
  /** The order at stake. */
  order?: ReactNode
  view: PanelView
}

/** The handoff in one look: what they want, why a person, what was tried, the order, what is open and known. */
export function BriefCard({ card, undecided, order, view }: BriefCardProps) {
  const title = (card.data?.want.state ?? 'not-sent') !== 'not-sent' ? words.brief.want : words.cards.brief
  return (
    <Card name="brief" title={title} card={card} view={view} lines={12} empty={words.join.noneHint}>
      {(brief) =>
        undecided ? <p>{words.join.afterChoice}</p> : <Parts brief={brief} order={order} view={view} />
      }
    </Card>
  )
}

interface PartsProps extends Pick<BriefCardProps, 'order' | 'view'> {
  brief: Brief
}

function Parts({ brief, order, view }: PartsProps) {
  const { escalation, tried } = brief
  // Beside the bot's own summary the sentence that was put together says only the rest.
  const summed = brief.want.state === 'sent' && brief.want.value.text !== brief.want.value.intent
  return (
    <>
      <Want brief={brief} view={view} />
      <Suspense>
        <ReadingHead brief={brief} view={view} />
      </Suspense>
      {hasContent(escalation) && (
        <GlanceRow name="escalation" label={glanceWords.why} state={escalation.state}>
          <Escalation escalation={escalation} quiet={brief.want.state === 'inferred'} view={view} />
        </GlanceRow>
      )}
      {tried.state !== 'not-sent' && (
        <GlanceList
          name="tried"
          label={glanceWords.tried}
          state={tried.state}
          items={attemptItems(tried, view)}
          shown={2}
        />
      )}
      {order}
      <Suspense>
        <ReadingTail brief={brief} summed={summed} view={view} />
      </Suspense>
      <NotSent brief={brief} />
    </>
  )
}

/** What the bot has sent nothing of and nobody could read, in one line. */
function NotSent({ brief }: { brief: Brief }) {
  const { want, mood, escalation, tried, known } = brief
  const missing = [
    want.state === 'not-sent' && words.brief.want,
    mood.state === 'not-sent' && words.brief.mood,
    !hasContent(escalation) && glanceWords.why,
    tried.state === 'not-sent' && glanceWords.tried,
    known.state === 'not-sent' && words.brief.known,
  ].filter((name) => name !== false)
  if (missing.length === 0) return null
  return (
    <p className={styles.quiet} data-part="not-sent">
      {glanceWords.notSent(listOf(missing))}
    </p>
  )
}
