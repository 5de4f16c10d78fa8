import { Hidden } from '#components/ui/hidden.tsx'
import { ActionIcon, AnswerIcon, ArticleIcon, PromiseIcon } from '#components/ui/icons.tsx'
import { Time } from '#components/ui/time.tsx'
import { words } from '#components/words.ts'
import type { Attempt } from '#lib/contract/handoff-packet.ts'
import styles from './brief.module.css'
import { TurnLink } from './turn-link.tsx'
import type { PanelView } from './view.ts'

const icons = { article: ArticleIcon, action: ActionIcon, answer: AnswerIcon, promise: PromiseIcon }

/** What the bot did before it gave up, so that nobody does it twice; a promise stands out, it has to be kept. */
export function Attempts({ attempts, view }: { attempts: Attempt[]; view: PanelView }) {
  if (attempts.length === 0) return <p className={styles.soft}>{words.brief.nothingTried}</p>
  return (
    <ul className={styles.tried}>
      {attempts.map((attempt) => (
        <AttemptItem key={`${attempt.kind} ${attempt.at} ${attempt.text}`} attempt={attempt} view={view} />
      ))}
    </ul>
  )
}

function AttemptItem({ attempt, view }: { attempt: Attempt; view: PanelView }) {
  const { kind, text, at, turnId, due, failed } = attempt
  const Icon = icons[kind]
  const named = kind === 'promise' ? `${words.attempts[kind]}: ` : ''
  return (
    <li className={kind === 'promise' ? styles.promise : ''} title={words.attempts[kind]}>
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
