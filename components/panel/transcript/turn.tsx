import { Hidden } from '#components/ui/hidden.tsx'
import { words } from '#components/words.ts'
import type { Turn as TurnData } from '#lib/contract/turn.ts'
import { runRowKey } from '../row-keys.ts'
import { Files } from './files.tsx'
import { type Mark, MarkedText } from './marked-text.tsx'
import { Moment } from './moment.tsx'
import { RevealTurn, useReveal } from './reveal-turn.tsx'
import styles from './transcript.module.css'

interface TurnProps {
  turn: TurnData
  marks: readonly Mark[]
  /** 0 for the one turn that Tab reaches. */
  tabIndex: 0 | -1
}

/** One message: who speaks is told by words, side and colour, an internal note by its mark besides. */
export function Turn({ turn, marks, tabIndex }: TurnProps) {
  const { id, role, text, at, author, attachments = [], internal = false } = turn
  const reveal = useReveal(text)
  const look = `${styles.turn} ${styles[role] ?? ''} ${internal ? styles.internal : ''}`
  if (role === 'system') {
    return (
      <div className={look} data-row="" data-turn={id} data-role={role} tabIndex={tabIndex}>
        <span>
          <Hidden>{`${words.roles.system}: `}</Hidden>
          <bdi>{text}</bdi> {at && <Moment at={at} />}
        </span>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key of the button in it, as on every row
    <div
      className={look}
      data-row=""
      data-turn={id}
      data-role={role}
      tabIndex={tabIndex}
      onKeyDown={(event) => runRowKey(event, { reveal })}
    >
      <span className={styles.meta}>
        <span className={styles.author}>
          <bdi>{author ?? words.roles[role]}</bdi>
        </span>
        {author && <span>{words.roles[role]}</span>}
        {internal && <span className={styles.note}>{words.transcript.internal}</span>}
        {at && <Moment at={at} />}
        {reveal && <RevealTurn onReveal={reveal} />}
      </span>
      {text && <MarkedText text={text} marks={marks} />}
      {attachments.length > 0 && <Files files={attachments} />}
    </div>
  )
}
