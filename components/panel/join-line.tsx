import { Button } from '#components/ui/button.tsx'
import dotted from '#components/ui/dotted.module.css'
import { Meter } from '#components/ui/meter.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Join } from '#lib/contract/snapshot.ts'
import styles from './join.module.css'
import type { PanelView } from './view.ts'

/** Below this the agent is shown a match as doubtful. */
const doubtful = 0.8

interface JoinLineProps {
  join: Join
  /** The sources that could tell have failed. */
  failed: boolean
  handedOffAt: string | undefined
  view: PanelView
}

/** How the ticket and the bot's conversation were brought together, and how sure that is. */
export function JoinLine({ join, failed, handedOffAt, view }: JoinLineProps) {
  return (
    <div className={`${dotted.dotted} ${styles.line}`} data-join={join.state}>
      {join.state === 'looking' && (failed ? words.join.unanswered : words.join.looking)}
      {join.state === 'none' && words.join.none}
      {join.state === 'choice' && words.join.choiceLine(join.candidates.length)}
      {join.state === 'joined' && <Joined join={join} view={view} />}
      {join.state === 'joined' && handedOffAt && (
        <span>
          {`${words.join.handedOver} `}
          <Time at={handedOffAt} />
        </span>
      )}
    </div>
  )
}

function Joined({ join, view }: { join: Extract<Join, { state: 'joined' }>; view: PanelView }) {
  if (join.by === 'chosen-by-agent') {
    return (
      <>
        <span>{words.joinBases[join.by]}</span>
        <span>
          <Button look="link" aria-label={words.join.undoHint} onClick={() => view.actions.choose(null)}>
            {words.join.undo}
          </Button>
        </span>
      </>
    )
  }
  return (
    <span>
      {words.joinBases[join.by]}{' '}
      <span className={`${styles.certainty} ${join.confidence < doubtful ? styles.doubtful : ''}`}>
        <Meter value={join.confidence} label={words.join.certainty} />
      </span>
    </span>
  )
}
