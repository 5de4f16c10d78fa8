import { useState } from 'react'
import { launchesWords } from '#components/launches-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { Failure } from '#lib/contract/failure.ts'
import type { StartedSession } from '#lib/contract/launch-value.ts'
import { Failures } from '../lazy-failures.tsx'
import type { PanelView } from '../view.ts'
import type { LaunchProps } from './launch.tsx'
import styles from './launches.module.css'
import { OpenLink } from './open-link.tsx'

type State =
  | { kind: 'idle' }
  | { kind: 'starting' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'started'; session: StartedSession }

/** A session: made by a click, then opened, and the customer invited. */
export function Session({ launch, view, onDone }: LaunchProps) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const { label, missing } = launch
  const start = async () => {
    setState({ kind: 'starting' })
    const reply = await view.actions.startLaunch(launch.id)
    setState(
      reply.ok ? { kind: 'started', session: reply.value } : { kind: 'failed', failure: reply.failure },
    )
  }
  const isStarted = state.kind === 'started'
  const what = isStarted ? launchesWords.again : launchesWords.start
  return (
    <>
      <div role="status">
        {state.kind === 'starting' && <p className={styles.soft}>{launchesWords.starting}</p>}
        {state.kind === 'failed' && <Failures failures={[state.failure]} severe view={named(view, launch)} />}
        {isStarted && <Started session={state.session} label={label} view={view} onDone={onDone} />}
      </div>
      <span className={styles.actions}>
        <Button
          look={isStarted ? 'small' : 'plain'}
          data-do="start-session"
          aria-label={launchesWords.of(what, label)}
          disabled={missing.length > 0 || state.kind === 'starting'}
          onClick={() => void start()}
        >
          {what}
        </Button>
      </span>
    </>
  )
}

interface StartedProps {
  session: StartedSession
  label: string
  view: PanelView
  onDone(): void
}

function Started({ session: { link, invitation }, label, view, onDone }: StartedProps) {
  const insert = async () => {
    if (invitation !== undefined && (await view.actions.insert(invitation))) onDone()
  }
  return (
    <div className={styles.started}>
      <p>{launchesWords.ready}</p>
      {invitation !== undefined && (
        <p className={styles.invitation}>
          <span className={styles.soft}>{launchesWords.invitation}</span> <bdi>{invitation}</bdi>
        </p>
      )}
      <span className={styles.actions}>
        <OpenLink href={link} label={label} />
        {invitation !== undefined && (
          <>
            <Button look="main" data-do="insert-invitation" onClick={() => void insert()}>
              {launchesWords.insert}
            </Button>
            <Button onClick={() => view.actions.copy(invitation)}>{launchesWords.copy}</Button>
          </>
        )}
      </span>
    </div>
  )
}

/** A launch is no source of the snapshot: its failures are named by its own label. */
const named = (view: PanelView, { label }: LaunchProps['launch']): PanelView => ({
  ...view,
  labelOf: () => label,
})
