import { mendingWords } from '#components/mending-words.ts'
import { words } from '#components/words.ts'
import type { Brief, Card as CardData, Transcript } from '#lib/contract/snapshot.ts'
import { Card } from '../card.tsx'
import type { PanelView, TurnTarget } from '../view.ts'
import { Conversation } from './conversation.tsx'

interface TranscriptCardProps {
  card: CardData<Transcript>
  brief: Brief | undefined
  target: TurnTarget | undefined
  view: PanelView
}

/** The conversation with the bot and what was written after the handoff. */
export function TranscriptCard({ card, brief, target, view }: TranscriptCardProps) {
  const empty = `${words.transcript.empty} ${mendingWords.next.transcript}`
  return (
    <Card name="transcript" title={words.cards.transcript} card={card} view={view} lines={12} empty={empty}>
      {(data) =>
        data.turns.length === 0 ? <p>{empty}</p> : <Conversation data={data} brief={brief} target={target} />
      }
    </Card>
  )
}
