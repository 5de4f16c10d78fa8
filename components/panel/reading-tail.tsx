import { glanceWords } from '#components/glance-words.ts'
import { readingWords, slotName } from '#components/reading-words.ts'
import { Clamp } from '#components/ui/clamp.tsx'
import { listOf } from '#components/ui/locale.ts'
import { Meter } from '#components/ui/meter.tsx'
import { words } from '#components/words.ts'
import type { Brief, Completeness } from '#lib/contract/brief.ts'
import { GlanceList, GlanceRow } from './glance/glance-row.tsx'
import styles from './reading.module.css'
import { ownName, Sentence, sentenceIn } from './sentence.tsx'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

interface ReadingTailProps {
  brief: Brief
  /** The bot has summed up what the customer wants. */
  summed: boolean
  view: PanelView
}

/** What is left to do: the customer's questions that nobody has answered, and what nobody knows yet. */
export default function ReadingTail({ brief, summed, view }: ReadingTailProps) {
  const { completeness } = brief
  const whole = sentenceIn(brief)
  const sentence = summed ? besidesSummary(whole) : whole
  return (
    <>
      <Open open={brief.open} view={view} />
      {completeness && <HowComplete completeness={completeness} />}
      {sentence && <Sentence sentence={sentence} view={view} />}
    </>
  )
}

/** Beside the bot's summary and the mood under it, only the rest is news. A language model's sentence stays whole. */
function besidesSummary(sentence: Brief['sentence']): Brief['sentence'] {
  if (!sentence || sentence.writtenBy !== ownName) return sentence
  const clauses = sentence.clauses.filter(({ about }) => about !== 'want' && about !== 'mood')
  return clauses.length > 0 ? { ...sentence, clauses } : undefined
}

function Open({ open, view }: { open: Brief['open']; view: PanelView }) {
  if (open.state === 'not-sent' || open.value.length === 0) return null
  // The newest is what the customer waits for now.
  const items = open.value.toReversed().map(({ text, quote }) => (
    <li key={`${quote?.turnId} ${quote?.start} ${text}`}>
      <Clamp
        lines={2}
        text={text}
        tail={quote && <TurnLink turnId={quote.turnId} at={quote.at} range={quote} view={view} />}
        more={words.more}
        less={words.less}
      />
    </li>
  ))
  return <GlanceList name="open" label={glanceWords.open} state={open.state} items={items} shown={1} />
}

function HowComplete({ completeness: { known, missing } }: { completeness: Completeness }) {
  const all = known.length + missing.length
  if (all === 0) return null
  return (
    <GlanceRow name="completeness" label={glanceWords.known}>
      <span className={missing.length > 0 ? styles.lacking : styles.whole}>
        <Meter value={known.length / all} label={readingWords.completeness} bare />{' '}
        {readingWords.known(known.length, all)}
        {missing.length > 0 && `; ${readingWords.missing(listOf(missing.map(slotName)))}`}
      </span>
    </GlanceRow>
  )
}
