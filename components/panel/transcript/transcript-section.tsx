import type { Snapshot } from '#lib/contract/snapshot.ts'
import Choice from '../choice.tsx'
import type { PanelView, TurnTarget } from '../view.ts'
import styles from './transcript.module.css'
import { TranscriptCard } from './transcript-card.tsx'

interface TranscriptSectionProps {
  snapshot: Snapshot
  target: TurnTarget | undefined
  view: PanelView
}

/** The transcript's tab: the conversation, or the choice which one it is. */
export default function TranscriptSection({ snapshot, target, view }: TranscriptSectionProps) {
  const { cards, join } = snapshot
  return (
    <div className={styles.section}>
      {join.state === 'choice' && <Choice candidates={join.candidates} view={view} />}
      <TranscriptCard card={cards.transcript} brief={cards.brief.data} target={target} view={view} />
    </div>
  )
}
