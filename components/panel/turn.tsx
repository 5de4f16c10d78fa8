import { Clamp } from '#components/ui/clamp.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { FileIcon } from '#components/ui/icons.tsx'
import { OutwardLink } from '#components/ui/outward-link.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Attachment, Turn as TurnData } from '#lib/contract/turn.ts'
import styles from './transcript.module.css'

/** One message: who speaks is told by words, side and colour, an internal note by its mark besides. */
export function Turn({ turn }: { turn: TurnData }) {
  const { id, role, text, at, author, attachments = [], internal = false } = turn
  const look = `${styles.turn} ${styles[role] ?? ''} ${internal ? styles.internal : ''}`
  if (role === 'system') {
    return (
      <li className={look} data-turn={id} data-role={role} tabIndex={-1}>
        <span>
          <Hidden>{`${words.roles.system}: `}</Hidden>
          <bdi>{text}</bdi> {at && <Time at={at} as="clock" />}
        </span>
      </li>
    )
  }
  return (
    <li className={look} data-turn={id} data-role={role} tabIndex={-1}>
      <span className={styles.meta}>
        <span className={styles.author}>
          <bdi>{author ?? words.roles[role]}</bdi>
        </span>
        {author && <span>{words.roles[role]}</span>}
        {internal && <span className={styles.note}>{words.transcript.internal}</span>}
        {at && <Time at={at} as="clock" />}
      </span>
      {text && <Clamp text={text} more={words.more} less={words.less} />}
      {attachments.length > 0 && <Files files={attachments} />}
    </li>
  )
}

function Files({ files }: { files: Attachment[] }) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={`${file.name} ${file.url}`}>
          <FileIcon />
          <OutwardLink url={file.url}>
            <bdi>{file.name ?? words.transcript.file}</bdi>
          </OutwardLink>
        </li>
      ))}
    </ul>
  )
}
