import { Fragment } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Card as CardData, Transcript } from '#lib/contract/snapshot.ts'
import type { Turn as TurnData } from '#lib/contract/turn.ts'
import { Card } from './card.tsx'
import styles from './transcript.module.css'
import { pageOfTurns } from './transcript-window.ts'
import { Turn } from './turn.tsx'
import { type TurnTarget, useTurnWindow } from './use-turn-window.ts'
import type { PanelView } from './view.ts'

interface TranscriptCardProps {
  card: CardData<Transcript>
  handedOffAt: string | undefined
  target: TurnTarget | undefined
  view: PanelView
}

/** The conversation with the bot and what was written after the handoff. */
export function TranscriptCard({ card, handedOffAt, target, view }: TranscriptCardProps) {
  const { transcript } = words
  return (
    <Card
      name="transcript"
      title={words.cards.transcript}
      card={card}
      view={view}
      lines={12}
      empty={transcript.empty}
    >
      {(data) =>
        data.turns.length === 0 ? (
          <p>{transcript.empty}</p>
        ) : (
          <Conversation data={data} handedOffAt={handedOffAt} target={target} />
        )
      }
    </Card>
  )
}

type ConversationProps = Pick<TranscriptCardProps, 'handedOffAt' | 'target'> & { data: Transcript }

function Conversation({ data, handedOffAt, target }: ConversationProps) {
  const { turns, handoffBefore } = data
  const { list, window, showEarlier, showLater } = useTurnWindow(turns, target)
  const [earlier, later] = [window.start, turns.length - window.end]
  const afterAll = handoffBefore === undefined && handedOffAt !== undefined && later === 0
  return (
    <>
      {earlier > 0 && <Page text={words.transcript.earlier} hidden={earlier} onClick={showEarlier} />}
      <ol ref={list} className={styles.list}>
        {withKeys(turns.slice(window.start, window.end)).map(({ key, turn }) => (
          <Fragment key={key}>
            {turn.id === handoffBefore && <Handoff at={handedOffAt} />}
            <Turn turn={turn} />
          </Fragment>
        ))}
        {afterAll && <Handoff at={handedOffAt} />}
      </ol>
      {later > 0 && <Page text={words.transcript.later} hidden={later} onClick={showLater} />}
    </>
  )
}

/** A bot may use the same id twice. */
function withKeys(turns: readonly TurnData[]): { key: string; turn: TurnData }[] {
  const seen = new Map<string, number>()
  return turns.map((turn) => {
    const count = seen.get(turn.id) ?? 0
    seen.set(turn.id, count + 1)
    return { key: `${count} ${turn.id}`, turn }
  })
}

function Handoff({ at }: { at: string | undefined }) {
  return (
    <li className={styles.handoff} data-handoff="">
      <span>
        {words.transcript.handoff} {at && <Time at={at} as="clock" />}
      </span>
    </li>
  )
}

interface PageProps {
  text: (count: number) => string
  hidden: number
  onClick(): void
}

function Page({ text, hidden, onClick }: PageProps) {
  return (
    <div className={styles.page}>
      <Button look="small" onClick={onClick}>
        {text(Math.min(pageOfTurns, hidden))}
      </Button>
    </div>
  )
}
