import type { Snapshot } from '#lib/contract/snapshot.ts'
import { Choice } from './choice.tsx'
import { TranscriptCard } from './transcript-card.tsx'
import type { TurnTarget } from './use-turn-window.ts'
import type { PanelView } from './view.ts'

interface TranscriptSectionProps {
  snapshot: Snapshot
  target: TurnTarget | undefined
  view: PanelView
}

/** The transcript's tab: the conversation, or the choice which one it is. */
export default function TranscriptSection({ snapshot, target, view }: TranscriptSectionProps) {
  const { cards, join } = snapshot
  return (
    <>
      {join.state === 'choice' && <Choice candidates={join.candidates} view={view} />}
      <TranscriptCard
        card={cards.transcript}
        handedOffAt={cards.brief.data?.handedOffAt}
        target={target}
        view={view}
      />
    </>
  )
}
