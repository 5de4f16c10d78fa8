import type { ReactElement } from 'react'
import { Hidden } from '#components/ui/hidden.tsx'
import { ActionIcon, AnswerIcon, ArticleIcon, PromiseIcon } from '#components/ui/icons.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Attempt } from '#lib/contract/attempt.ts'
import type { Brief } from '#lib/contract/brief.ts'
import styles from './brief.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

const icons = { article: ArticleIcon, action: ActionIcon, answer: AnswerIcon, promise: PromiseIcon }

type Tried = Exclude<Brief['tried'], { state: 'not-sent' }>

/**
 * What the bot did before it gave up, so that nobody does it twice. A promise comes first, because it has to be kept;
 * then the newest.
 */
export function attemptItems(tried: Tried, view: PanelView): ReactElement[] {
  if (tried.value.length === 0) {
    return [
      <li key="none" className={styles.soft}>
        {words.brief.nothingTried}
      </li>,
    ]
  }
  const promises = tried.value.filter(({ kind }) => kind === 'promise')
  const others = tried.value.filter(({ kind }) => kind !== 'promise').toReversed()
  return [...promises, ...others].map((attempt) => (
    <AttemptItem
      key={`${attempt.kind} ${attempt.at} ${attempt.text}`}
      attempt={attempt}
      read={tried.state === 'inferred'}
      view={view}
    />
  ))
}

interface AttemptProps {
  attempt: Attempt
  /** Baton has read it in the conversation. */
  read: boolean
  view: PanelView
}

function AttemptItem({ attempt, read, view }: AttemptProps) {
  const { kind, text, at, turnId, due, failed } = attempt
  const Icon = icons[kind]
  const named = kind === 'promise' ? `${words.attempts[kind]}: ` : ''
  return (
    <li
      className={`${styles.attempt} ${kind === 'promise' ? styles.promise : ''}`}
      title={read ? words.brief.read : words.attempts[kind]}
    >
      <Icon />
      <span>
        {named ? <b className={styles.kind}>{named}</b> : <Hidden>{`${words.attempts[kind]}: `}</Hidden>}
        <bdi>{text}</bdi>
        {due && <b className={styles.kind}>{` (${due})`}</b>}
        {failed && <span className={styles.soft}>{` ${words.brief.inVain}`}</span>}
      </span>
      <span className={styles.soft}>
        {turnId && <TurnLink turnId={turnId} at={at} view={view} />}
        {!turnId && at && <Time at={at} as="clock" />}
      </span>
    </li>
  )
}
